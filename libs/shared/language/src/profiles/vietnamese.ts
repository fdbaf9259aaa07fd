import { languageProfile } from './language-profile';

export const VIETNAMESE_PROFILE = languageProfile('vi', {
  functionWords:
    'là và của có không được cho một trong với các những này đó để khi như người gì thế nào tại sao ai đâu về từ đến cũng đã sẽ ' +
    'bị ra vào hay hoặc trên dưới sau trước giữa theo nhưng vì nếu thì mà lại còn nhiều ít hơn nhất rất đang vẫn chỉ mới do bởi',
  words:
    'công ty lợi nhuận doanh thu lỗ cổ phiếu chứng khoán ngân hàng thị trường năm quý tức kết quả kinh thuế luật chính phủ tòa ' +
    'lãi suất lạm phát giá chi phí nợ vay nhà đầu tư mua bán hợp đồng nhân viên tăng trưởng giảm mạnh dự báo kế hoạch mắt lớn ' +
    'tiên thứ hai việt nam giới châu âu số bền vững năng lượng bảo hiểm cáo khảo sát tương lai sức khỏe thương mại nghiệp tỷ ' +
    'triệu phần trăm đô la máy kỷ lục cao thấp dịch vụ tài',
  pieces: 'đ ư ơ ng_ nh_ _nh _ng ch_ _ch _th tr _tr nh ph ông _kh kh gi iế ườ',
  letters: 'đơưăâêôáàãạảấầẩẫậắằẳẵặẹẻẽéèếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỵỷỹ',
  foreign: 'fjwz',
});
