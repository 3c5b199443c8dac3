import { fileURLToPath } from 'node:url';
import { loadSamples } from '@giao-ban/ingest-api';
import { inThisProcess } from '@giao-ban/notice-formats';
import { sampleNotices } from '@giao-ban/notice-samples';
import type { DepartmentEntity, LegalDocumentEntity, NoticeEntity, ThemeEntity } from '@giao-ban/store';
import type { DataSource } from 'typeorm';
import { Factories, quangNgai, sonLa } from './factories';

/** Codes and ids that questions about the world can name. */
export interface World {
  departments: { id: string }[];
  themes: { id: string }[];
  documents: { id: string }[];
  topics: string[];
}

/** A small generator of numbers: the same world in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const days = [
  '2024-01-08',
  '2024-02-29',
  '2024-06-30',
  '2024-07-01',
  '2024-12-30',
  '2025-01-02',
  '2025-03-31',
  '2025-06-05',
];
const states = ['completed', 'in-progress', 'not-completed', 'postponed', 'cancelled'];
const texts = [
  'Tham mưu kế hoạch truy xuất nguồn gốc nông sản',
  'Rà soát phương tiện đo của các chợ',
  'Báo cáo tiến độ các nhiệm vụ cấp cơ sở',
];

/**
 * Sixty-four directives of two agencies over eight notices, with every kind of hole: no unit, two units, a unit without
 * a function, no topic, three topics, no deadline, evidence of every state and decision.
 */
export async function makeWorld(source: DataSource): Promise<World> {
  const make = new Factories(source);
  const pick = numbers(7);
  const departments = [
    await make.department({ name: 'Văn phòng', families: ['office'] }),
    await make.department({
      name: 'Phòng Kế hoạch và Đo lường',
      families: ['planning-finance', 'standards-metrology-quality'],
    }),
    await make.department({ name: 'Tổ giúp việc', families: [] }),
    await make.department({ agencyId: quangNgai, name: 'Văn phòng', families: ['office'] }),
    await make.department({ agencyId: quangNgai, name: 'Thanh tra', families: ['inspectorate'] }),
  ];
  const themes = [await make.theme('Truy xuất nguồn gốc'), await make.theme('Phương tiện đo ở chợ')];
  const documents = [
    await make.legalDocument({ number: '11/QĐ-UBND', date: '2024-01-02' }),
    await make.legalDocument({ type: 'Kế hoạch', number: '5/KH-UBND' }),
  ];
  const topics = ['traceability', 'metrology', 'grassroots-science'];
  const parts = { make, pick, departments, themes, documents, topics };
  for (const [index, knownOn] of days.entries()) {
    const agencyId = index % 3 === 2 ? quangNgai : sonLa;
    const notice = await make.notice({ agencyId, knownOn, illustrative: index === 1 });
    for (let position = 0; position < 8; position++) await addDirective(parts, notice, position, index);
  }
  return { departments, themes, documents, topics };
}

interface Parts {
  make: Factories;
  pick: (below: number) => number;
  departments: DepartmentEntity[];
  themes: ThemeEntity[];
  documents: LegalDocumentEntity[];
  topics: string[];
}

/** One directive with whatever the dice give it. */
async function addDirective(parts: Parts, notice: NoticeEntity, position: number, index: number): Promise<void> {
  const { make, pick } = parts;
  const { agencyId, knownOn } = notice;
  const directive = await make.directive(notice, {
    ordinal: `1/1/${position + 1}`,
    position,
    text: texts[pick(3)] ?? '',
    dueOn: pick(3) === 0 ? `${knownOn.slice(0, 4)}-0${1 + pick(9)}-15` : null,
    deadlineRaw: 'trước ngày 15',
    urgent: pick(4) === 0,
    continuing: pick(4) === 0,
    standing: pick(8) === 0,
    scope: pick(5) === 0 ? 'all-units' : 'department',
  });
  const own = parts.departments.filter((one) => one.agencyId === agencyId);
  const first = pick(own.length + 1);
  for (const [turn, department] of own.slice(first, first + pick(3)).entries()) {
    await make.assignment(directive, department, turn === 0 ? 'LEAD' : 'COOPERATE');
  }
  for (const [rank, topic] of parts.topics.slice(pick(3), 1 + pick(3)).entries())
    await make.topic(directive, topic, rank);
  for (const theme of parts.themes.slice(pick(3), 1 + pick(2))) await make.inTheme(directive, theme);
  for (let cited = 0; cited < pick(4) - 1; cited++) {
    const document = parts.documents[pick(2)];
    if (document) await make.reference(directive, document, cited);
  }
  for (let told = 0; told < pick(4) - 1; told++) {
    await make.evidence(directive, {
      status: states[pick(5)] ?? 'completed',
      decision: pick(4) === 0 ? 'proposed' : 'accepted',
      knownOn: days[Math.min(days.length - 1, index + pick(4))] ?? knownOn,
    });
  }
}

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** The illustrative notices, read and stored as a first start does it. */
export async function readWorld(source: DataSource): Promise<World> {
  await loadSamples(source, () => sampleNotices(root), inThisProcess);
  const some = (table: string): Promise<{ id: string }[]> =>
    source.query(`SELECT id FROM giaoban.${table} ORDER BY id LIMIT 5`);
  return {
    departments: await some('department'),
    themes: await some('theme'),
    documents: await some('legal_document'),
    topics: ['traceability', 'metrology', 'grassroots-science'],
  };
}
