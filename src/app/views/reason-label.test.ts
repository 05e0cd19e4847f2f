import { describe, expect, it } from 'vitest';
import {
  agreeing,
  type CandidateReason,
  COMPARED_CLAIMS,
  differing,
  unknown,
} from '../../domain/identity/candidate-reason.js';
import { reasonLabel } from './reason-label.js';

describe('the label of a reason', () => {
  it.each<[CandidateReason, string, string]>([
    [agreeing('NUMBER', '34-CT/TW', '34-CT/TW'), 'đúng số 34-CT/TW', 'number 34-CT/TW'],
    [
      agreeing('NUMBER', '01-NQ/CP', '01/NQ-CP'),
      'số 01/NQ-CP (cần tìm: 01-NQ/CP)',
      'number 01/NQ-CP (asked: 01-NQ/CP)',
    ],
    [
      differing('LETTERS', 'thông tư', '34-CT/TW'),
      'số 34-CT/TW không thể là số của thông tư',
      '34-CT/TW cannot be the number of a document of type thông tư',
    ],
    [
      differing('DATE', '2024-05-24', '2014-04-07'),
      'ban hành ngày 07/04/2014, không phải 24/05/2024',
      'dated 2014-04-07, not 2024-05-24',
    ],
    [
      unknown('DATE', '2024-05-24'),
      'chưa rõ ngày ban hành (cần tìm: 24/05/2024)',
      'date not known (asked: 2024-05-24)',
    ],
    [
      differing('TYPE', 'RESOLUTION', 'DIRECTIVE'),
      'là chỉ thị, không phải nghị quyết',
      'type directive, not resolution',
    ],
    [agreeing('ISSUER', 'BCT', 'Bộ Chính trị'), 'do Bộ Chính trị ban hành', 'issued by Bộ Chính trị'],
    [differing('TERM', '12', '11'), 'khóa XI, không phải khóa XII', 'of term XI, not XII'],
    [agreeing('NAME', 'Luật {found}', 'Luật {found}'), 'đúng tên “Luật {found}”', 'named “Luật {found}”'],
  ])('%j', (reason, vi, en) => {
    expect([reasonLabel(reason, 'vi'), reasonLabel(reason, 'en')]).toEqual([vi, en]);
  });

  it.each(COMPARED_CLAIMS)(
    'of %s differs for agreement, difference and a value not known, in both languages',
    (claim) => {
      const reasons = [agreeing(claim, '7', '8'), differing(claim, '7', '8'), unknown(claim, '7')];
      const labels = reasons.flatMap((reason) => [reasonLabel(reason, 'vi'), reasonLabel(reason, 'en')]);
      expect(new Set(labels).size).toBe(6);
      expect(labels.join()).not.toMatch(/[{}]|null|undefined/);
    },
  );
});
