import type { Authored } from './store.ts'

/** What a reform officer begins from: the least that can run, with a hint at each place. */
export const BLANK: Authored = {
  format: 'yaml',
  text: `# Quy tắc được đọc từ trên xuống: quy tắc đầu tiên khớp và có giao việc (assign) sẽ quyết định.
# Rules are read from top to bottom: the first that matches and assigns decides.
name:
  vi: Bộ quy tắc mới
  en: A new policy

rules:
  - id: serious
    says:
      vi: Phản ánh nghiêm trọng do cơ quan cải cách hành chính xử lý.
      en: Serious complaints are handled by the reform office.
    when: { severity: serious }
    then: { assign: reform-office }

  - id: everything-else
    says:
      vi: Mọi phản ánh khác do người phụ trách quầy xử lý.
      en: Everything else is handled by whoever answers for the desk.
    when: {}
    then: { assign: desk-supervisor }

# Hai người khác nhau ở bên ngoài, nơi cuối cùng nhận phản ánh khi mọi người khác đều liên quan.
# Two different people of the outside, the last resort when everyone else is involved.
outsideSeat: []
`,
}
