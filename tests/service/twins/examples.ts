import type { Addresses } from '../../support/every-get.ts'

/** Addresses for the GET lines that take parameters; a new one is added here before its line can pass. */
export const EXAMPLES: Readonly<Record<string, Addresses>> = {
  'GET /api/inbox': () => ['?view=all', '?view=done', '?view=all&limit=2'].map((query) => `/api/inbox${query}`),
  'GET /api/trends/offices/:officeId': () => ['hoan-kiem', 'cau-giay'].map((id) => `/api/trends/offices/${id}`),
  'GET /api/trends/offices/:officeId/funnel': () => ['/api/trends/offices/hoan-kiem/funnel'],
  'GET /api/trends/offices/:officeId/report': () =>
    ['hoan-kiem', 'cau-giay'].map((id) => `/api/trends/offices/${id}/report`),
  'GET /api/trends/staff': () =>
    ['?search=hoa', '?search=tran', '?search=hoan kiem'].map((q) => `/api/trends/staff${q}`),
  'GET /api/trends/staff/:staffMemberId': () =>
    ['hk-nguyen-thi-hoa', 'hk-tran-thi-lan-phuong', 'nobody'].map((id) => `/api/trends/staff/${id}`),
  'GET /api/published/:month': () => ['/api/published/2026-10', '/api/published/2026-11'],
  'GET /api/cases/:caseId': ({ caseIds }) => [...caseIds, 'nothing-here'].map((id) => `/api/cases/${id}`),
  'GET /api/cases/:caseId/attachments/:attachmentId': ({ caseIds }) =>
    [...caseIds, 'nothing-here'].map((id) => `/api/cases/${id}/attachments/nothing-here`),
  'GET /api/cases/:caseId/duplicates': ({ caseIds }) =>
    [...caseIds, 'nothing-here'].map((id) => `/api/cases/${id}/duplicates`),
  'GET /api/cases/:caseId/destinations': ({ caseIds }) =>
    [...caseIds, 'nothing-here'].map((id) => `/api/cases/${id}/destinations?search=hoan`),
  'GET /api/cases/:caseId/candidates': ({ caseIds }) => caseIds.map((id) => `/api/cases/${id}/candidates`),
  'GET /api/disputes/:disputeId': () => ['/api/disputes/nothing-here'],
  'GET /api/policy-simulations/:simulationId': () => ['/api/policy-simulations/nothing-here'],
  'GET /api/policy-simulations/:simulationId/cases': () => ['/api/policy-simulations/nothing-here/cases?page=0'],
  'GET /api/desks/:deskCode': () => ['HK-01', 'HK-02', 'CG-01', 'NO-01'].map((code) => `/api/desks/${code}`),
  'GET /api/policies/:version': () => ['1', '2', '99'].map((version) => `/api/policies/${version}`),
  'GET /api/policy-drafts/:draftId': () => ['/api/policy-drafts/nothing-here'],
}
