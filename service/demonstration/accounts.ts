/** Who can sign in to a demonstration; the password is handed in when they are made. */
export interface DemonstrationAccount {
  readonly username: string
  readonly staffMemberId: string
}

export const ACCOUNTS: readonly DemonstrationAccount[] = [
  { username: 'hoankiem.phutrach', staffMemberId: 'hk-tran-thi-lan-phuong' },
  { username: 'hoankiem.chutich', staffMemberId: 'hk-dang-minh-hop' },
  { username: 'hoankiem.canbo', staffMemberId: 'hk-nguyen-thi-hoa' },
  { username: 'caugiay.phutrach', staffMemberId: 'cg-to-thi-hanh' },
  { username: 'noivu.caicach', staffMemberId: 'nv-doan-minh-tri' },
  { username: 'noivu.thuhien', staffMemberId: 'nv-mai-thi-thu-hien' },
  { username: 'noivu.truongphong', staffMemberId: 'nv-trinh-hai-yen' },
  { username: 'mattran.tam', staffMemberId: 'mt-giang-thi-tam' },
  { username: 'mattran.bao', staffMemberId: 'mt-nong-van-bao' },
  { username: 'quantri', staffMemberId: 'nv-kieu-van-sang' },
]
