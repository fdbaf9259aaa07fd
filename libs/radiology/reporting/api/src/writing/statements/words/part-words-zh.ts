/** More organs, and parts of the ones in `place-words-zh.ts`, in the form of `statement-lexicon.ts`. */
export const PART_WORDS_ZH = `
x.level 下野
x.level 上野
x.level 中野
a 主干, 干
a 肺动脉主干, 肺动脉干, 肺主动脉干
a 胰周, 胰腺周围
a 胰尾部
a 肾前筋膜
a 肾周
a 肾皮质
a 筋膜
a 环池
a 侧裂池
a 阴道
a 宫旁
a 宫颈后唇
a 宫颈前唇
a 髂外
a 髂内
a 腹股沟
a 睾丸
a 附睾
a 尿道
a 肛管
a 瘤壁, 动脉瘤壁
a 指骨
a 中节指骨
a 近节指骨
a 远节指骨
a 近端指间关节, 近侧指间关节
a 远端指间关节, 远侧指间关节
a 掌骨
a 跖骨
a 趾骨
a 手
a 足
a 指
a 趾
a 下肢
a 上肢
a 小腿
a 大腿
a 腘窝
a 深静脉
a 大隐静脉
a 脊柱
a 胸廓
a 骶骨
a 尾骨
a 骶髂关节
a 耻骨联合
a 耻骨
a 坐骨
a 髂骨
a 喉
a 咽
a 鼻咽
a 扁桃体
a 会厌
a 眼眶, 眶
a 眼球
a 视神经
a 鼻中隔
a 鼻甲
a 中耳
a 内听道
a 颞骨
a 下颌骨
a 脑膜
a 胼胝体
a 内囊
a 壳核
a 尾状核
a 海马
a 桥脑, 脑桥
a 延髓
a 脑桥小脑角
a 松果体
a 黄韧带
a 棘突
a 椎弓根
a 横突
a 终板
a 髓核
a 骨骺
a 骨皮质, 皮质
a 髓腔
a 滑膜
a 滑囊
a 肩袖
a 跟腱
a 髌韧带
a 股四头肌腱
a 腰大肌
a 食管下段
a 贲门
a 幽门
a 回盲部
a 空肠
a 回肠
a 网膜
a 膈下
a 胆囊窝
a 门静脉主干
a 脾静脉
a 肠系膜上动脉
a 肠系膜上静脉
a 左心房
a 右心房
a 左心室
a 右心室
a 肺静脉
a 上腔静脉
a 头臂静脉
a 奇静脉
a 升主动脉
a 降主动脉
a 胸腺
> 肺动脉主干, 肺动脉, 主干
> 中节指骨, 指骨, 指
> 掌骨, 手
> 升主动脉, 主动脉
> 降主动脉, 主动脉
> 宫颈后唇, 宫颈
> 胰周, 胰腺, 周围
> 股静脉, 下肢, 深静脉
> 腘静脉, 下肢, 深静脉
> 右心室, 心
> 瘤壁, 壁
`;
