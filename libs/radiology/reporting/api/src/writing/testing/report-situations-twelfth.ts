/** Own writing by the same hand, of drafts not met before, written last; measured once (14 of 24 and no lie of 18 passed), then mended by. In the form of `report-situations-en.ts`. */
export const REPORTS_TWELFTH = `
# en-twelfth-aorta | twelfth | CT | abdomen | low
D Fusiform aneurysm of the infrarenal aorta, 54 mm, previously 49 mm in 2025. Mural thrombus. No rupture. Left common iliac artery 19 mm. Horseshoe kidney. Diverticulosis of the sigmoid colon.
H There is a fusiform aneurysm of the infrarenal aorta measuring 54 mm, previously 49 mm in 2025. Mural thrombus is present. There is no rupture. The left common iliac artery measures 19 mm. There is a horseshoe kidney. Diverticulosis of the sigmoid colon is noted.
H Infrarenal aorta: fusiform aneurysm, 5.4 cm (4.9 cm in 2025), mural thrombus, no rupture. Left common iliac artery: 1.9 cm. Kidneys: horseshoe kidney. Sigmoid diverticulosis.
H The infrarenal aorta shows a fusiform aneurysm of 54 mm, which was 49 mm in 2025. Thrombus is seen along the wall. Rupture is not seen. The left common iliac artery has a diameter of 19 mm. A horseshoe kidney and sigmoid colon diverticulosis are incidentally noted.
H No evidence of aneurysm rupture. Fusiform infrarenal aortic aneurysm with mural thrombus; its diameter is 54 mm compared with 49 mm in 2025. Horseshoe kidney. Left common iliac artery diameter of 19 mm. Diverticula of the sigmoid colon.
L number | previously 49 mm => previously 39 mm
L negation | There is no rupture. => There is rupture.
L side | The left common iliac artery => The right common iliac artery
# en-twelfth-hip | twelfth | DX | lower_limb | low
D Displaced fracture of the right femoral neck. Osteoarthritis of the left hip, moderate. Osteopenia. Pelvic ring intact. Vascular calcifications. Degenerative changes of the lower lumbar spine.
H There is a displaced fracture of the right femoral neck. Moderate osteoarthritis of the left hip is present. There is osteopenia. The pelvic ring is intact. Vascular calcifications are seen. Degenerative changes of the lower lumbar spine are noted.
H Right femoral neck: displaced fracture. Left hip: moderate osteoarthritis. Bones osteopenic. Pelvic ring: intact. Calcified vessels. Lower lumbar spine: degenerative changes.
H The right femoral neck is fractured with displacement. The left hip joint shows moderate osteoarthritis, and the bones are osteopenic. No disruption of the pelvic ring. There is calcification of the vessels. The lower lumbar spine demonstrates degenerative change.
H Fracture of the femoral neck on the right, displaced. Osteopenic bones. Moderate left hip osteoarthritis and lower lumbar degenerative changes. Intact pelvic ring. Vascular calcification.
L side | of the right femoral neck => of the left femoral neck
L negation | The pelvic ring is intact. => The pelvic ring is disrupted.
L unsupported | Moderate osteoarthritis => Severe osteoarthritis
# en-twelfth-chest | twelfth | CT | chest | high
D Three new solid nodules in the left lower lobe, up to 6 mm. Lobulated mass in the right upper lobe, 38 x 29 mm, with pleural retraction. Right hydropneumothorax. Enlarged right paratracheal node, 17 mm. Compression fracture of T8.
H Three new solid nodules are present in the left lower lobe, measuring up to 6 mm. There is a lobulated mass in the right upper lobe measuring 38 x 29 mm, with pleural retraction. There is a right hydropneumothorax. A right paratracheal node is enlarged at 17 mm. There is a compression fracture of T8. || Lobulated mass in the right upper lobe, 38 x 29 mm, with pleural retraction. Enlarged right paratracheal node, 17 mm. Three new solid nodules in the left lower lobe, up to 6 mm. Right hydropneumothorax.
H RUL: lobulated mass, 3.8 x 2.9 cm, pleural retraction. LLL: 3 new solid nodules, up to 0.6 cm. Right hydropneumothorax. Right paratracheal lymph node, enlarged, 1.7 cm. T8: compression fracture. || RUL lobulated mass, 3.8 x 2.9 cm, with pleural retraction. Enlarged right paratracheal lymph node, 1.7 cm. 3 new solid LLL nodules, up to 0.6 cm. Right hydropneumothorax.
H The right upper lobe contains a mass of 38 x 29 mm with lobulated margins and pleural retraction. In the left lower lobe there are three new solid nodules, the largest 6 mm. An enlarged right paratracheal node measures 17 mm. Hydropneumothorax is seen on the right. The T8 vertebra shows a compression fracture. || Mass with lobulated margins and pleural retraction in the right upper lobe, 38 x 29 mm. Enlarged right paratracheal node of 17 mm. Three new solid nodules in the left lower lobe, the largest 6 mm. Hydropneumothorax on the right.
H T8 compression fracture. On the right, a hydropneumothorax is present. A 38 x 29 mm lobulated mass with pleural retraction is seen in the right upper lobe, and the left lower lobe has three new solid nodules of up to 6 mm. The right paratracheal node is enlarged (17 mm). || 38 x 29 mm lobulated right upper lobe mass with pleural retraction. Right paratracheal node enlargement (17 mm). Three new solid nodules of up to 6 mm in the left lower lobe. Right-sided hydropneumothorax.
L number | Three new solid nodules are => Two new solid nodules are
L unsupported | There is a right hydropneumothorax. => There is a right pneumothorax under tension.
L name | compression fracture of T8 => compression fracture of T9
# zh-twelfth-neck | twelfth | CT | neck | low
D 右侧腮腺深叶占位，约26mm×21mm，边界清，轻度强化。右颈Ⅱ区淋巴结肿大，短径12mm。甲状腺未见异常。喉腔对称。双侧上颌窦少量积液。颈椎退变。
H 右侧腮腺深叶见占位，大小约26 mm×21 mm，边界清，轻度强化。右颈Ⅱ区见肿大淋巴结，短径约12 mm。甲状腺未见异常。喉腔对称。双侧上颌窦见少量积液。颈椎退变。 || 右颈Ⅱ区淋巴结肿大，短径12 mm。
H 右腮腺深叶占位性病变（2.6 cm×2.1 cm），边界清楚，增强轻度强化；右颈部Ⅱ区肿大淋巴结，短径1.2 cm；甲状腺正常；喉腔对称；两侧上颌窦少许积液；颈椎退行性变。 || 右颈部Ⅱ区肿大淋巴结，短径1.2 cm。
H 甲状腺未见明显异常，喉腔对称。右侧腮腺深叶可见26×21 mm占位影，边界清晰，呈轻度强化。右颈Ⅱ区淋巴结增大，短径12 mm。双侧上颌窦内可见少量积液，颈椎呈退行性改变。 || 右颈Ⅱ区淋巴结增大，短径12 mm。
H 腮腺：右侧深叶占位，约26毫米×21毫米，边界清，强化轻度。淋巴结：右颈Ⅱ区肿大，短径12毫米。甲状腺：未见异常。喉腔：对称。上颌窦：双侧少量积液。颈椎：退变。 || 右颈Ⅱ区淋巴结肿大，短径12毫米。
L side | 右侧腮腺深叶 => 左侧腮腺深叶
L unsupported | 轻度强化。右颈 => 明显强化。右颈
L negation | 喉腔对称 => 喉腔不对称
# zh-twelfth-knee | twelfth | DX | lower_limb | low
D 左膝髌骨粉碎性骨折，断端分离约6mm。膝关节腔积液。胫骨近端骨质未见异常。内侧关节间隙狭窄，骨赘形成。软组织肿胀。内固定钢板在位。
H 左膝髌骨见粉碎性骨折，断端分离约6 mm。膝关节腔见积液。胫骨近端骨质未见异常。内侧关节间隙狭窄，骨赘形成。软组织肿胀。内固定钢板在位。
H 左侧髌骨粉碎骨折，骨折断端分离0.6 cm；膝关节积液；胫骨近端骨质正常；内侧关节间隙变窄伴骨赘；软组织肿胀；内固定钢板位置可。
H 软组织可见肿胀，内固定钢板在位。左膝髌骨可见粉碎性骨折，断端分离6 mm。内侧关节间隙变窄并骨赘形成。胫骨近端未见骨质异常。膝关节腔内可见积液。
H 左膝：髌骨粉碎性骨折，断端分离约6毫米；内侧关节间隙狭窄，可见骨赘形成；膝关节腔内积液；胫骨近端骨质未见明显异常；周围软组织肿胀；内固定钢板在位。
L number | 断端分离约6 mm => 断端分离约16 mm
L name | 内侧关节间隙狭窄 => 外侧关节间隙狭窄
L unsupported | 见粉碎性骨折 => 见横行骨折
# zh-twelfth-chest | twelfth | CT | chest | low
D 右肺中叶两枚磨玻璃结节，大小约4mm和6mm，较前无变化。左肺上叶尖后段纤维条索影。双侧胸膜轻度增厚。气管通畅。心脏增大。左侧肋骨陈旧骨折。
H 右肺中叶见两枚磨玻璃结节，大小约4 mm和6 mm，较前无变化。左肺上叶尖后段见纤维条索影。双侧胸膜轻度增厚。气管通畅。心脏增大。左侧肋骨陈旧骨折。 || 右肺中叶两枚磨玻璃结节，4 mm和6 mm，较前无变化。左肺上叶尖后段纤维条索影。
H 右中肺2枚磨玻璃结节（0.4 cm、0.6 cm），同前；左上肺尖后段纤维条索；两侧胸膜增厚，程度轻；气管通畅；心影增大；左侧肋骨陈旧性骨折。 || 右中肺2枚磨玻璃结节（0.4 cm、0.6 cm），同前。左上肺尖后段纤维条索。
H 气管通畅，心脏增大。右肺中叶可见两个磨玻璃结节，分别约4 mm、6 mm，与前相仿。左肺上叶尖后段可见纤维条索影。双侧胸膜可见轻度增厚。左侧肋骨见陈旧性骨折。 || 右肺中叶两个磨玻璃结节，分别约4 mm、6 mm，与前相仿。左肺上叶尖后段纤维条索影。
H 右肺中叶内磨玻璃结节2枚，大小分别为4毫米和6毫米，较前未见明显变化；左肺上叶尖后段条索影；双侧胸膜稍增厚；左侧肋骨陈旧性骨折；气管通畅；心脏体积增大。 || 右肺中叶磨玻璃结节2枚，分别为4毫米和6毫米，较前未见明显变化。左肺上叶尖后段条索影。
L number | 右肺中叶见两枚磨玻璃结节 => 右肺中叶见三枚磨玻璃结节
L side | 左侧肋骨陈旧骨折 => 右侧肋骨陈旧骨折
L relation | 较前无变化。左肺 => 较前增大。左肺
`;
