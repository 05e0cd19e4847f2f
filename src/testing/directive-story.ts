import { assertion, claims, documentId, mention, type Story, textInput } from './story.js';

const CONTENT = 'Quán triệt Chỉ thị số 34-CT/TW. Thực hiện Nghị quyết 01-NQ/CP. Giao Sở Nội vụ báo cáo.';
const at = (words: string): { readonly start: number; readonly end: number } => {
  const start = CONTENT.indexOf(words);
  return { start, end: start + words.length };
};

const m34 = mention('34', 'directive', { ...at('Chỉ thị số 34-CT/TW'), quote: 'Chỉ thị số 34-CT/TW' });
const m01 = mention('01', 'directive', {
  ...at('Nghị quyết 01-NQ/CP'),
  quote: 'Nghị quyết 01-NQ/CP',
  section: 'muc-2',
});
const again = mention('34-again', 'directive', {
  ...at('Thực hiện'),
  quote: 'Thực hiện',
  form: 'BACK_REFERENCE',
  section: 'muc-2',
});
const open = mention('open', 'directive', {
  ...at('báo cáo'),
  quote: 'báo cáo',
  state: 'AMBIGUOUS',
  assurance: null,
  claims: claims({ symbol: '85', authority: 'chinh-phu', origins: { authority: 'CITING_DOCUMENT' } }),
  pinpoints: [{ start: 0, end: 8, text: 'khoản 2 Điều 5', article: '5', clause: '2', remote: false }],
  candidates: [
    {
      documentId: documentId('resolution'),
      match: 'POSSIBLE',
      reasons: [{ claim: 'NUMBER', agrees: true, asked: '85', found: '85/NQ-CP' }],
    },
    {
      documentId: documentId('party-34'),
      match: 'CONTRADICTED',
      reasons: [{ claim: 'DATE', agrees: false, asked: '2024-05-24', found: '2014-04-07' }],
    },
  ],
});
const mPlan = mention('plan', 'plan', { quote: 'Chỉ thị số 01/CT-UBND' });
const amends = mention('amends', 'amending-law', { quote: 'Luật Thi đua', kind: 'AMENDS', extent: 'PART' });
const replaces = mention('replaces', 'new-law', { quote: 'Luật Thi đua', kind: 'REPLACES' });

const campaign = {
  start: 0,
  end: 10,
  role: 'LAUNCHES' as const,
  name: 'Phong trào thi đua năm 2021',
  theme: 'Đoàn kết, sáng tạo',
  period: { from: '2021-01-01', to: '2021-12-31' },
  occasions: ['Đại hội XIII'],
  launchedBy: { name: 'Chủ tịch Ủy ban nhân dân tỉnh Bình Dương', bodyId: 'bod_chu-tich-ubnd-tinh-binh-duong' },
  answers: [],
  section: null,
  quote: 'phát động phong trào thi đua năm 2021',
};

const directiveText = textInput('text-directive', CONTENT, {
  sections: [{ path: 'muc-1', label: '1', heading: null, start: 0, end: 31 }],
  signatures: [{ name: 'Nguyễn Văn A', office: 'Chủ tịch', capacity: null }],
  recipients: [{ written: 'TT. Tỉnh ủy', expanded: 'Thường trực Tỉnh ủy' }],
  indicators: [{ name: 'Chỉ số cải cách hành chính', abbreviation: 'Par Index', section: null, start: 0, end: 4 }],
  assignments: [
    {
      ...at('Giao Sở Nội vụ báo cáo'),
      assignees: [{ written: 'Sở Nội vụ', bodyId: null }],
      partners: [],
      duty: 'báo cáo',
      frequency: 'định kỳ 6 tháng',
      deadline: null,
      reportTo: { written: 'Ủy ban nhân dân tỉnh', bodyId: 'ubnd-tinh-binh-duong' },
      through: null,
      cue: 'Giao',
      section: 'muc-2',
      quote: 'Giao Sở Nội vụ báo cáo',
    },
  ],
});

/** A directive of Bình Dương with what it cites and what cites it, and a law that was amended and replaced. */
export const DIRECTIVE_STORY: Story = {
  documents: [
    {
      key: 'directive',
      number: '01/CT-UBND',
      date: '2021-01-21',
      title: 'Về việc phát động phong trào thi đua',
      authority: 'ubnd-tinh-binh-duong',
      issuer: 'chu-tich-ubnd-tinh-binh-duong',
      text: directiveText,
    },
    {
      key: 'party-34',
      number: '34-CT/TW',
      date: '2014-04-07',
      authority: 'ban-chap-hanh-trung-uong',
      issuer: 'bo-chinh-tri',
    },
    {
      key: 'resolution',
      type: 'RESOLUTION',
      typeName: 'nghị quyết',
      number: '01/NQ-CP',
      date: '2021-01-01',
      authority: 'chinh-phu',
    },
    {
      key: 'plan',
      type: 'PLAN',
      typeName: 'kế hoạch',
      number: '05/KH-UBND',
      date: '2021-02-01',
      title: 'Thi đua năm 2021',
      authority: 'ubnd-tinh-binh-duong',
      text: textInput('text-plan', 'Thực hiện Chỉ thị số 01/CT-UBND'),
    },
    {
      key: 'old-law',
      type: 'LAW',
      typeName: 'luật',
      number: '15/2003/QH11',
      date: '2003-11-26',
      title: 'Thi đua, khen thưởng',
      authority: 'quoc-hoi',
      effectiveFrom: '2004-07-01',
      expiredOn: '2024-01-01',
    },
    {
      key: 'amending-law',
      type: 'LAW',
      typeName: 'luật',
      number: '39/2013/QH13',
      date: '2013-11-16',
      authority: 'quoc-hoi',
      effectiveFrom: '2014-06-01',
      text: textInput('text-amending-law', 'Luật sửa đổi'),
    },
    {
      key: 'new-law',
      type: 'LAW',
      typeName: 'luật',
      number: '06/2022/QH15',
      date: '2022-06-15',
      authority: 'quoc-hoi',
      effectiveFrom: '2024-01-01',
      text: textInput('text-new-law', 'Luật mới'),
    },
  ],
  derivations: [
    {
      inputId: 'text-directive',
      mentions: [m34, m01, again, open],
      assertions: [
        assertion(m34, 'IMPLEMENTS', 'party-34'),
        assertion(again, 'IMPLEMENTS', 'party-34'),
        assertion(m01, 'IMPLEMENTS', 'resolution'),
      ],
      campaignRoles: [
        {
          id: 'rol_1',
          campaignId: 'cam_1',
          campaignKey: 'phong trao thi dua nam 2021 chu tich',
          documentId: documentId('directive'),
          inputId: 'text-directive',
          role: 'LAUNCHES',
          reading: campaign,
          answers: [],
        },
      ],
    },
    { inputId: 'text-plan', mentions: [mPlan], assertions: [assertion(mPlan, 'IMPLEMENTS', 'directive')] },
    { inputId: 'text-amending-law', mentions: [amends], assertions: [assertion(amends, 'AMENDS', 'old-law')] },
    { inputId: 'text-new-law', mentions: [replaces], assertions: [assertion(replaces, 'REPLACES', 'old-law')] },
  ],
};
