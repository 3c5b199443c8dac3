import { families, topics } from './catalogues';
import { bucketOn, isPastDueUnknown } from './make-evidence';
import { type MockDirective, type MockEvidence, type MockNotice, type MockWorld, today } from './model';
import { createLineageState, type MockLineage } from './lineage-state';
import { createReadings } from './readings';
import { createThemeState } from './theme-state';
import { agencies } from './vocabulary';

/** The longest words that both texts have, in the text of each. */
function sharedWords(text: string, quote: string) {
  const words = [...new Set(quote.match(/\p{L}{4,}/gu) ?? [])].filter((word) => text.includes(word));
  const places = (at: string) =>
    words
      .map((word) => ({ start: at.indexOf(word), end: at.indexOf(word) + word.length }))
      .sort((a, b) => a.start - b.start)
      .filter(({ start }, place, all) => start >= (all[place - 1]?.end ?? 0));
  return { directive: places(text), quote: places(quote) };
}

/** Turns the made-up records into what GraphQL serves; relations are functions, so only what is asked is computed. */
export function createTypes(world: MockWorld) {
  const themeState = createThemeState(world);
  const lineage = createLineageState(world);
  const readings = createReadings(world, {
    notice: (notice) => toNotice(notice, today),
    directive: (directive) => toDirective(directive, today),
  });
  const provinces = agencies.map(({ code, province, today: now }) => ({
    ...{ id: code, key: code, code, name: province, label: province, validFrom: null, validTo: null },
    ...{ current: { code, name: now }, predecessors: [], successors: [] },
  }));
  const province = (code: string) => provinces.find((one) => one.code === code);
  const agency = (id: string) => {
    const found = agencies.find((one) => one.id === id) ?? agencies[0];
    const own = { id: found.id, name: found.name, province: province(found.code) };
    return { ...own, validFrom: null, validTo: null, predecessors: [], successors: [], current: own };
  };
  const topic = (code: string) => {
    const found = topics.find((one) => one.code === code);
    return { code, label: found?.vi ?? code, covers: found?.covers ?? '' };
  };
  const family = (code: string) => ({ code, label: families.find((one) => one.code === code)?.vi ?? code });
  const department = (id: string): Record<string, unknown> | undefined => {
    const found = world.departments.find((one) => one.id === id);
    if (!found) return undefined;
    const days = world.directives
      .filter(({ assignments }) => assignments.some((one) => one.department === id))
      .map(({ knownOn }) => knownOn)
      .sort();
    return {
      ...{
        id,
        name: found.name,
        families: found.families.map(family),
        aliases: [found.name],
        agency: agency(found.agency),
      },
      firstSeen: days[0] ?? null,
      lastSeen: days.at(-1) ?? null,
      current: () => department(lineage.currentOf(id)),
    };
  };
  const toLineage = (change: MockLineage): Record<string, unknown> => ({
    ...change,
    agency: agency(change.agency),
    from: change.from.map((id) => ({ department: department(id), share: null })),
    to: change.to.map((heir) => ({ department: department(heir.department), share: heir.share })),
  });
  const noticeById = (id: string) => world.notices.find((one) => one.id === id);

  const file = (notice: MockNotice): Record<string, unknown> => ({
    id: `f-${notice.id}`,
    name: notice.fileName,
    mediaType: 'text/plain',
    bytes: notice.text.length * 2,
    sha256: '0'.repeat(64),
    state: 'STORED',
    code: null,
    reason: null,
    receivedAt: `${notice.knownOn}T02:00:00Z`,
    originalPath: `/files/f-${notice.id}/original`,
    viewPath: notice.fileName.endsWith('.pdf') ? `/files/f-${notice.id}/view` : null,
    notice: () => toNotice(notice, today),
  });

  function toNotice(notice: MockNotice, day: string): Record<string, unknown> {
    return {
      ...notice,
      symbol: 'TB-SKHCN',
      agency: agency(notice.agency),
      province: agency(notice.agency).province,
      issuedOn: { date: notice.knownOn, precision: 'day' },
      meetingOn: { date: notice.meetingOn, precision: 'day' },
      reviewPeriod: null,
      planPeriod: { from: `${notice.knownOn.slice(0, 7)}-01`, to: `${notice.knownOn.slice(0, 7)}-28` },
      chair: { name: null, title: 'Giám đốc Sở' },
      signer: { name: 'Người ký minh họa', title: 'Chánh Văn phòng' },
      directives: () => notice.directives.map((one) => toDirective(one, day)),
      outcomes: [],
      reviewCount: () => readings.countOf(notice.id),
      directiveCount: notice.directives.length,
      outcomeCount: world.directives.filter((one) => one.evidence.some(({ noticeId }) => noticeId === notice.id))
        .length,
      file: () => file(notice),
    };
  }

  const toEvidence = (evidence: MockEvidence, day: string) => ({
    ...evidence,
    version: evidence.version ?? 1,
    decidedBy: evidence.decidedBy ?? null,
    attachment: null,
    span: evidence.kind === 'PERSON' ? null : evidence.span,
    ...aboutDirective(evidence, day),
    notice: () => {
      const notice = noticeById(evidence.noticeId);
      return notice && toNotice(notice, day);
    },
  });

  /** The directive of a piece of evidence, what both share, and where it would stand. */
  function aboutDirective(evidence: MockEvidence, day: string) {
    const directive = world.directives.find((one) => one.evidence.includes(evidence));
    if (!directive) return {};
    const accepted = directive.evidence.map((one): MockEvidence =>
      one === evidence ? { ...one, decision: 'ACCEPTED' } : one,
    );
    return {
      directive: () => toDirective(directive, day),
      bucketIfAccepted: () => bucketOn({ ...directive, evidence: accepted }, day),
      sharedWords: () => sharedWords(directive.text, evidence.quote),
    };
  }

  function toDirective(directive: MockDirective, day: string): Record<string, unknown> {
    const chain = chainOf(directive).filter(({ knownOn }) => knownOn <= day);
    return {
      ...directive,
      assignments: directive.assignments.map((one) => ({ role: one.role, department: department(one.department) })),
      topics: directive.topics.map(topic),
      references: directive.references.map((one) => ({ ...one, legalDocument: legalDocument(one.document) })),
      notice: () => toNotice(noticeById(directive.noticeId) ?? world.notices[0]!, day),
      reading: () => readings.readingOf(directive.id),
      bucket: bucketOn(directive, day),
      pastDueUnknown: isPastDueUnknown(directive, day),
      evidence: () => directive.evidence.filter((one) => one.knownOn <= day).map((one) => toEvidence(one, day)),
      themes: () => (directive.theme ? [toTheme(directive.theme)] : []),
      carryOver: () => (chain.length > 1 ? chain.map((one) => toDirective(one, day)) : []),
      carryOverChain: () => (chain.length > 1 ? toChain(chain, day) : null),
    };
  }

  const chainOf = ({ theme, agency }: MockDirective) =>
    theme ? world.directives.filter((one) => one.theme === theme && one.agency === agency) : [];

  function toChain(chain: readonly MockDirective[], day: string) {
    const [first, last] = [chain[0], chain.at(-1)];
    const days = (from = day, to = day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
    return {
      id: first?.id,
      carries: chain.length - 1,
      ageDays: days(first?.knownOn),
      spanDays: days(first?.knownOn, last?.knownOn),
      firstDay: first?.knownOn,
      lastDay: last?.knownOn,
      open: last ? !/^(?:COMPLETED|CANCELLED)/u.test(bucketOn(last, day)) : true,
      members: () =>
        chain.map((one, i) => ({
          day: one.knownOn,
          wording: one.text,
          status: bucketOn(one, day),
          daysSincePrevious: i === 0 ? null : days(chain[i - 1]?.knownOn, one.knownOn),
          directive: () => toDirective(one, day),
        })),
    };
  }

  /** Chains whose latest order is one of these. */
  function chains(of: readonly MockDirective[], day: string) {
    const found = new Map<string, ReturnType<typeof toChain>>();
    for (const one of of) {
      const chain = chainOf(one).filter(({ knownOn }) => knownOn <= day);
      if (chain.length > 1 && chain.at(-1) === one) found.set(one.id, toChain(chain, day));
    }
    return [...found.values()];
  }

  const legalDocument = (number: string) => ({
    id: number,
    type: number.includes('NQ') ? 'Nghị quyết' : number.includes('TT') ? 'Thông tư' : 'Quyết định',
    number,
    date: '2024-05-02',
    issuer: null,
    directives: world.directives.filter((one) => one.references.some(({ document }) => document === number)).length,
  });

  function toTheme(id: string) {
    const members = world.directives.filter((one) => one.theme === id);
    const months = [...new Set(members.map((one) => one.knownOn.slice(0, 7)))].sort();
    const codes = [...new Set(members.map((one) => one.province))];
    const held = themeState.get(id);
    const trend = members.length > 12 ? 'GROWING' : 'STEADY';
    const unitIds = [...new Set(members.flatMap((one) => one.assignments.map((each) => each.department)))];
    return {
      id,
      label: held?.label ?? id,
      foundLabel: held?.foundLabel ?? id,
      pinned: held?.pinned ?? false,
      version: held?.version ?? 1,
      edits: held?.edits ?? [],
      growing: trend === 'GROWING',
      isNew: false,
      units: unitIds.map((unit) => ({
        department: department(unit),
        directives: members.filter((one) => one.assignments.some((each) => each.department === unit)).length,
      })),
      memberCount: members.length,
      noticeCount: new Set(members.map((one) => one.noticeId)).size,
      firstSeen: members[0]?.knownOn,
      lastSeen: members.at(-1)?.knownOn,
      provinces: codes.map(province),
      members: () => members.map((one) => toDirective(one, today)),
      months: months.map((month) => ({
        month,
        directives: members.filter((one) => one.knownOn.startsWith(month)).length,
      })),
      trend,
    };
  }

  return {
    lineage,
    readings,
    toLineage,
    provinces,
    agency,
    topic,
    family,
    department,
    noticeById,
    toNotice,
    toDirective,
    toEvidence,
    toTheme,
    themeState,
    chains,
    file,
    topics,
    families,
  };
}
