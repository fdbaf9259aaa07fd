/** Minutes east of Greenwich of the zone names that feeds write. Ambiguous ones (`CST`, `IST`, `BST`) as news of that name use them most. */
export const ZONE_MINUTES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 60, bst: 60, ist: 330, cet: 60, cest: 120, met: 60, mest: 120, mez: 60, mesz: 120, eet: 120, eest: 180,
    msk: 180, msd: 240, sast: 120, trt: 180, gst: 240, pkt: 300, npt: 345, ict: 420, wib: 420, wita: 480, wit: 540, hkt: 480, sgt: 480, pht: 480, myt: 480,
    awst: 480, jst: 540, kst: 540, acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780, est: -300, edt: -240, et: -300, cst: -360, cdt: -300, ct: -360,
    mst: -420, mdt: -360, mt: -420, pst: -480, pdt: -420, pt: -480, akst: -540, akdt: -480, hst: -600, ast: -240, adt: -180, nst: -210, ndt: -150,
    brt: -180, brst: -120, art: -180, clt: -240, clst: -180, cot: -300, pet: -300, ret: 240,
  }),
); // prettier-ignore
