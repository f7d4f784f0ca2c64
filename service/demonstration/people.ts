import type { Role } from '../../rules/vocabulary.ts'
import type { Post } from './posts.ts'

/** Invented people. An id is the office's letters and the name without diacritics. */
type Line = readonly [
  id: string,
  name: string,
  post: Post,
  roles: readonly Role[],
  managerId: string | null,
  deputyId: string | null,
]

// Reform officers before their head: the first who may takes what comes to the reform office.
export const PEOPLE: Readonly<Record<string, readonly Line[]>> = {
  'ha-noi': [
    ['hn-phan-huu-tuong', 'Phan Hữu Tường', 'cityViceChair', ['office-head'], null, 'hn-ta-thi-minh-chau'],
    ['hn-ta-thi-minh-chau', 'Tạ Thị Minh Châu', 'cityOfficeDeputy', ['supervisor'], 'hn-phan-huu-tuong', null],
  ],
  'noi-vu': [
    [
      'nv-doan-minh-tri',
      'Đoàn Minh Trí',
      'reformSpecialist',
      ['reform-officer'],
      'nv-trinh-hai-yen',
      'nv-mai-thi-thu-hien',
    ],
    [
      'nv-mai-thi-thu-hien',
      'Mai Thị Thu Hiền',
      'reformSpecialist',
      ['reform-officer'],
      'nv-trinh-hai-yen',
      'nv-doan-minh-tri',
    ],
    ['nv-trinh-hai-yen', 'Trịnh Hải Yến', 'reformHead', ['reform-officer'], 'nv-ngo-thi-bich-lien', 'nv-doan-minh-tri'],
    ['nv-ngo-thi-bich-lien', 'Ngô Thị Bích Liên', 'departmentDeputy', ['supervisor'], 'nv-luong-cong-hoat', null],
    [
      'nv-luong-cong-hoat',
      'Lương Công Hoạt',
      'departmentDirector',
      ['office-head'],
      'hn-phan-huu-tuong',
      'nv-ngo-thi-bich-lien',
    ],
    ['nv-kieu-van-sang', 'Kiều Văn Sáng', 'informationTechnologist', ['administrator'], 'nv-trinh-hai-yen', null],
  ],
  'hanh-chinh-cong': [
    [
      'tt-vuong-quang-tiep',
      'Vương Quang Tiệp',
      'centreDirector',
      ['office-head'],
      'hn-phan-huu-tuong',
      'tt-chu-thi-nhung',
    ],
    ['tt-chu-thi-nhung', 'Chu Thị Nhung', 'receptionHead', ['supervisor'], 'tt-vuong-quang-tiep', null],
    ['tt-ha-van-toan', 'Hà Văn Toàn', 'guide', ['staff-member'], 'tt-chu-thi-nhung', null],
    ['tt-le-thi-ngoc-anh', 'Lê Thị Ngọc Ánh', 'certificationOfficer', ['staff-member'], 'tt-chu-thi-nhung', null],
    ['tt-cao-duc-manh', 'Cao Đức Mạnh', 'receptionOfficer', ['staff-member'], 'tt-chu-thi-nhung', null],
  ],
  'xay-dung': [
    [
      'xd-thai-ba-tuong',
      'Thái Bá Tường',
      'departmentDirector',
      ['office-head'],
      'hn-phan-huu-tuong',
      'xd-nghiem-thi-loan',
    ],
    ['xd-nghiem-thi-loan', 'Nghiêm Thị Loan', 'permitHead', ['supervisor'], 'xd-thai-ba-tuong', null],
    ['xd-bui-trong-dai', 'Bùi Trọng Đại', 'permitOfficer', ['staff-member'], 'xd-nghiem-thi-loan', null],
    ['xd-pham-thi-thuy-dung', 'Phạm Thị Thùy Dung', 'permitOfficer', ['staff-member'], 'xd-nghiem-thi-loan', null],
  ],
  'dat-dai': [
    ['dd-dinh-cong-luan', 'Đinh Công Luân', 'landDirector', ['office-head'], 'hn-phan-huu-tuong', null],
    ['dd-vo-thi-kim-oanh', 'Võ Thị Kim Oanh', 'receptionHead', ['supervisor'], 'dd-dinh-cong-luan', null],
    ['dd-nguyen-huu-khiem', 'Nguyễn Hữu Khiêm', 'landOfficer', ['staff-member'], 'dd-vo-thi-kim-oanh', null],
    ['dd-ly-thi-mai-anh', 'Lý Thị Mai Anh', 'landOfficer', ['staff-member'], 'dd-vo-thi-kim-oanh', null],
  ],
  'cong-an': [
    ['ca-hoang-trung-nghia', 'Hoàng Trung Nghĩa', 'policeDeputyHead', ['office-head'], 'hn-phan-huu-tuong', null],
    ['ca-truong-thi-van', 'Trương Thị Vân', 'policeTeamLeader', ['supervisor'], 'ca-hoang-trung-nghia', null],
    ['ca-do-tien-luc', 'Đỗ Tiến Lực', 'identityCardOfficer', ['staff-member'], 'ca-truong-thi-van', null],
    [
      'ca-nguyen-thi-quynh-tram',
      'Nguyễn Thị Quỳnh Trâm',
      'identityCardOfficer',
      ['staff-member'],
      'ca-truong-thi-van',
      null,
    ],
  ],
  'hoan-kiem': [
    [
      'hk-dang-minh-hop',
      'Đặng Minh Hợp',
      'wardChair',
      ['office-head'],
      'hn-phan-huu-tuong',
      'hk-nguyen-thi-thanh-huong',
    ],
    ['hk-nguyen-thi-thanh-huong', 'Nguyễn Thị Thanh Hương', 'wardViceChair', ['supervisor'], 'hk-dang-minh-hop', null],
    [
      'hk-tran-thi-lan-phuong',
      'Trần Thị Lan Phương',
      'servicePointHead',
      ['supervisor'],
      'hk-dang-minh-hop',
      'hk-nguyen-thi-thanh-huong',
    ],
    ['hk-nguyen-thi-hoa', 'Nguyễn Thị Hoa', 'certificationOfficer', ['staff-member'], 'hk-tran-thi-lan-phuong', null],
    ['hk-vu-dinh-nam', 'Vũ Đình Nam', 'oneStopOfficer', ['staff-member'], 'hk-tran-thi-lan-phuong', null],
    ['hk-le-thi-thu-thao', 'Lê Thị Thu Thảo', 'civilStatusOfficer', ['staff-member'], 'hk-tran-thi-lan-phuong', null],
  ],
  'ba-dinh': [
    [
      'bd-quach-van-thinh',
      'Quách Văn Thịnh',
      'wardChair',
      ['office-head'],
      'hn-phan-huu-tuong',
      'bd-phung-thi-ngoc-ha',
    ],
    [
      'bd-phung-thi-ngoc-ha',
      'Phùng Thị Ngọc Hà',
      'servicePointHead',
      ['supervisor'],
      'bd-quach-van-thinh',
      'bd-trieu-minh-duc',
    ],
    ['bd-trieu-minh-duc', 'Triệu Minh Đức', 'civilStatusOfficer', ['staff-member'], 'bd-phung-thi-ngoc-ha', null],
  ],
  'cau-giay': [
    ['cg-la-hong-son', 'Lã Hồng Sơn', 'wardChair', ['office-head'], 'hn-phan-huu-tuong', null],
    // Answers for the desk and serves at it, so that some complaints may be about her.
    ['cg-to-thi-hanh', 'Tô Thị Hạnh', 'servicePointHead', ['supervisor', 'staff-member'], 'cg-la-hong-son', null],
    ['cg-pham-anh-duy', 'Phạm Anh Duy', 'oneStopOfficer', ['staff-member'], 'cg-to-thi-hanh', null],
    ['cg-ma-thi-huong-giang', 'Ma Thị Hương Giang', 'civilStatusOfficer', ['staff-member'], 'cg-to-thi-hanh', null],
  ],
  'ha-dong': [
    [
      'hd-bach-cong-tam',
      'Bạch Công Tâm',
      'wardChair',
      ['office-head'],
      'hn-phan-huu-tuong',
      'hd-nguyen-thi-phuong-mai',
    ],
    [
      'hd-nguyen-thi-phuong-mai',
      'Nguyễn Thị Phương Mai',
      'servicePointHead',
      ['supervisor'],
      'hd-bach-cong-tam',
      'hd-khuat-thi-hong',
    ],
    ['hd-dao-van-quyet', 'Đào Văn Quyết', 'certificationOfficer', ['staff-member'], 'hd-nguyen-thi-phuong-mai', null],
    // Away as well when her supervisor is: the chain of deputies goes on to the chair.
    [
      'hd-khuat-thi-hong',
      'Khuất Thị Hồng',
      'civilStatusOfficer',
      ['staff-member'],
      'hd-nguyen-thi-phuong-mai',
      'hd-bach-cong-tam',
    ],
    ['hd-ngo-quang-vinh', 'Ngô Quang Vịnh', 'retired', ['staff-member'], 'hd-nguyen-thi-phuong-mai', null],
  ],
  'soc-son': [
    ['ss-duong-dinh-hieu', 'Dương Đình Hiểu', 'communeChair', ['office-head'], 'hn-phan-huu-tuong', null],
    ['ss-hua-thi-thuy', 'Hứa Thị Thúy', 'servicePointHead', ['supervisor'], 'ss-duong-dinh-hieu', null],
    ['ss-nguyen-tien-thuan', 'Nguyễn Tiến Thuận', 'oneStopOfficer', ['staff-member'], 'ss-hua-thi-thuy', null],
  ],
  'gia-lam': [
    ['gl-mac-van-khanh', 'Mạc Văn Khánh', 'communeChair', ['office-head'], 'hn-phan-huu-tuong', null],
    ['gl-tran-thi-bich-ngoc', 'Trần Thị Bích Ngọc', 'servicePointHead', ['supervisor'], 'gl-mac-van-khanh', null],
    ['gl-luu-duc-thien', 'Lưu Đức Thiện', 'oneStopOfficer', ['staff-member'], 'gl-tran-thi-bich-ngoc', null],
  ],
  'xanh-pon': [
    [
      'xp-than-trong-khoi',
      'Thân Trọng Khôi',
      'hospitalDeputyDirector',
      ['office-head'],
      'hn-phan-huu-tuong',
      'xp-hoang-thi-thanh-thu',
    ],
    ['xp-hoang-thi-thanh-thu', 'Hoàng Thị Thanh Thư', 'patientSupportHead', ['supervisor'], 'xp-than-trong-khoi', null],
    ['xp-dam-quoc-viet', 'Đàm Quốc Việt', 'patientReceptionist', ['staff-member'], 'xp-hoang-thi-thanh-thu', null],
    ['xp-nguyen-thi-ngan', 'Nguyễn Thị Ngân', 'receptionNurse', ['staff-member'], 'xp-hoang-thi-thanh-thu', null],
  ],
  'giao-duc': [
    ['gd-tong-duy-hoang', 'Tống Duy Hoàng', 'departmentDeputy', ['office-head'], 'hn-phan-huu-tuong', null],
    ['gd-phan-thi-hai-ly', 'Phan Thị Hải Ly', 'receptionHead', ['supervisor'], 'gd-tong-duy-hoang', null],
    ['gd-nguyen-van-kien', 'Nguyễn Văn Kiên', 'receptionOfficer', ['staff-member'], 'gd-phan-thi-hai-ly', null],
  ],
  'le-tang': [
    ['lt-nhu-ba-trung', 'Nhữ Bá Trung', 'funeralHead', ['office-head', 'staff-member'], 'hn-phan-huu-tuong', null],
    ['lt-vu-thi-nguyet', 'Vũ Thị Nguyệt', 'funeralOfficer', ['staff-member'], 'lt-nhu-ba-trung', null],
  ],
  'mat-tran': [
    ['mt-giang-thi-tam', 'Giang Thị Tâm', 'frontCommitteeMember', ['outside-seat'], null, null],
    ['mt-nong-van-bao', 'Nông Văn Bảo', 'frontOversightHead', ['outside-seat'], null, null],
  ],
}
