import { aDesk, aDirectory, anOffice, aPerson } from '../../support/directory.ts'

/** Two wards with desks, a clinic without, the reform office, and two people outside. */
export const SMALL_CITY = aDirectory({
  offices: [
    anOffice('city', { kind: 'city', headId: 'mayor' }),
    anOffice('ward-a', { parentId: 'city', headId: 'head-a' }),
    anOffice('ward-b', { parentId: 'city' }),
    anOffice('clinic', { kind: 'health', parentId: 'city', headId: 'head-c' }),
    anOffice('reform', { kind: 'department', parentId: 'city' }),
    anOffice('front', { kind: 'inspectorate' }),
  ],
  desks: [aDesk('A-01', 'ward-a'), aDesk('A-02', 'ward-a'), aDesk('B-01', 'ward-b')],
  staff: [
    aPerson('mayor', 'city'),
    aPerson('head-a', 'ward-a'),
    aPerson('head-c', 'clinic'),
    aPerson('officer', 'reform', { roles: ['reform-officer'] }),
    aPerson('retired', 'ward-a', { active: false }),
    ...['s1', 's2', 's3', 's4'].map((id) => aPerson(id, 'ward-a', { managerId: 'head-a' })),
    aPerson('outside-1', 'front', { roles: ['outside-seat'] }),
    aPerson('outside-2', 'front', { roles: ['outside-seat'] }),
  ],
  reformOfficeId: 'reform',
})
