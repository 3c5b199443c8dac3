/** Counts that the database delivers; every measure is one of them, a sum of some, or one sum over another. */
export const countKeys = [
  'directives',
  'instructions',
  'assignments',
  'completedOnTime',
  'completedLate',
  'completedNoDeadline',
  'inProgress',
  'overdue',
  'postponed',
  'cancelled',
  'continuous',
  'unknown',
  'pastDueUnknown',
  'withDeadline',
  'urgent',
] as const;
export type CountKey = (typeof countKeys)[number];

/** One row of counts. */
export type Counts = Readonly<Record<CountKey, number>>;

/** Every measure, in the order in which lists show them. */
export const measureKeys = [
  'directives',
  'instructions',
  'assignments',
  'completedOnTime',
  'completedLate',
  'completedNoDeadline',
  'inProgress',
  'overdue',
  'postponed',
  'cancelled',
  'continuous',
  'unknown',
  'completed',
  'pastDueUnknown',
  'withDeadline',
  'urgent',
  'completionRate',
  'completionRateDue',
  'onTimeRate',
  'reportedRate',
] as const;
export type MeasureKey = (typeof measureKeys)[number];

/** How a measure is called, what it says, and how it is computed: the only place where that stands. */
export interface MeasureDefinition {
  label: string;
  labelEn: string;
  /** In words; a rate names its denominator. */
  formula: string;
  formulaEn: string;
  unit: 'directives' | 'assignments' | 'ratio';
  /** The counts that are added up. */
  sum: readonly CountKey[];
  /** For a rate: the counts that the sum is divided by. */
  per?: readonly CountKey[];
}

const allBuckets: readonly CountKey[] = [
  'completedOnTime',
  'completedLate',
  'completedNoDeadline',
  'inProgress',
  'overdue',
  'postponed',
  'cancelled',
  'continuous',
  'unknown',
];

const bucket = (key: CountKey, words: Pick<MeasureDefinition, 'label' | 'labelEn' | 'formula' | 'formulaEn'>) => ({
  ...words,
  unit: 'directives' as const,
  sum: [key],
});

/** The registry of measures for the API, charts, exports and reports. @example measures.completionRate.formula */
export const measures: Readonly<Record<MeasureKey, MeasureDefinition>> = {
  directives: {
    label: 'Nhiệm vụ',
    labelEn: 'Directives',
    formula:
      'Số nhiệm vụ; mỗi nhiệm vụ tính một lần trong mỗi dòng, dù giao cho bao nhiêu đơn vị. Việc nêu ở cả đơn vị chủ trì và đơn vị phối hợp là một nhiệm vụ.',
    formulaEn:
      'Directives; each counts once in a row, however many units it was given to. A task told to its leader and to its partner is one.',
    unit: 'directives',
    sum: ['directives'],
  },
  instructions: {
    label: 'Chỉ đạo',
    labelEn: 'Instructions',
    formula:
      'Số nhiệm vụ, trong đó một chỉ đạo giao cho nhiều đơn vị theo cùng một văn bản, trong một thông báo, chỉ tính một lần: ở đơn vị nêu trước.',
    formulaEn:
      'Directives, of which those that tell several units of one notice to follow one paper count once: with the unit named first.',
    unit: 'directives',
    sum: ['instructions'],
  },
  assignments: {
    label: 'Lượt giao',
    labelEn: 'Assignments',
    formula: 'Số lượt giao: mỗi nhiệm vụ tính một lần cho mỗi đơn vị và vai trò (chủ trì, phối hợp).',
    formulaEn: 'Directive × unit × role (lead, cooperate), each counted once.',
    unit: 'assignments',
    sum: ['assignments'],
  },
  completedOnTime: bucket('completedOnTime', {
    label: 'Hoàn thành đúng hạn',
    labelEn: 'Completed on time',
    formula: 'Nhiệm vụ có nêu thời hạn, minh chứng hoàn thành có ngày không muộn hơn thời hạn.',
    formulaEn: 'With a stated deadline; evidence of completion dated up to it.',
  }),
  completedLate: bucket('completedLate', {
    label: 'Hoàn thành quá hạn',
    labelEn: 'Completed late',
    formula: 'Nhiệm vụ có nêu thời hạn, minh chứng hoàn thành có ngày sau thời hạn.',
    formulaEn: 'With a stated deadline; evidence of completion dated after it.',
  }),
  completedNoDeadline: bucket('completedNoDeadline', {
    label: 'Hoàn thành (không nêu thời hạn)',
    labelEn: 'Completed, no deadline',
    formula: 'Nhiệm vụ không nêu thời hạn, có minh chứng hoàn thành.',
    formulaEn: 'No stated deadline; evidence of completion.',
  }),
  inProgress: bucket('inProgress', {
    label: 'Đang thực hiện',
    labelEn: 'In progress',
    formula: 'Minh chứng mới nhất nói đang làm hoặc chưa xong, chưa quá thời hạn đã nêu.',
    formulaEn: 'Latest evidence says running or unfinished; not past a stated deadline.',
  }),
  overdue: bucket('overdue', {
    label: 'Quá hạn, chưa hoàn thành',
    labelEn: 'Overdue',
    formula: 'Minh chứng mới nhất nói đang làm hoặc chưa xong, đã quá thời hạn đã nêu.',
    formulaEn: 'Latest evidence says running or unfinished; past the stated deadline.',
  }),
  postponed: bucket('postponed', {
    label: 'Tạm hoãn',
    labelEn: 'Postponed',
    formula: 'Minh chứng mới nhất nói tạm hoãn.',
    formulaEn: 'Latest evidence says postponed.',
  }),
  cancelled: bucket('cancelled', {
    label: 'Dừng thực hiện',
    labelEn: 'Cancelled',
    formula: 'Minh chứng mới nhất nói dừng thực hiện.',
    formulaEn: 'Latest evidence says given up.',
  }),
  continuous: bucket('continuous', {
    label: 'Thường xuyên',
    labelEn: 'Continuous',
    formula: 'Việc thường xuyên theo lời của chính nhiệm vụ; không tính là xong hay trễ.',
    formulaEn: 'Standing work by its own words; neither completed nor late.',
  }),
  unknown: bucket('unknown', {
    label: 'Chưa có thông tin',
    labelEn: 'No information yet',
    formula: 'Chưa có minh chứng nào được chấp nhận đến ngày xem.',
    formulaEn: 'No accepted evidence up to the day.',
  }),
  completed: {
    label: 'Hoàn thành',
    labelEn: 'Completed',
    formula: 'Hoàn thành đúng hạn + hoàn thành quá hạn + hoàn thành không nêu thời hạn.',
    formulaEn: 'Completed on time + late + without a deadline.',
    unit: 'directives',
    sum: ['completedOnTime', 'completedLate', 'completedNoDeadline'],
  },
  pastDueUnknown: bucket('pastDueUnknown', {
    label: 'Quá hạn, chưa có thông tin',
    labelEn: 'Past due, no information',
    formula: 'Phần của “Chưa có thông tin” đã quá thời hạn đã nêu; im lặng không phải là bằng chứng trễ hạn.',
    formulaEn: 'Part of “No information yet”: past a stated deadline. Silence is no proof of failure.',
  }),
  withDeadline: bucket('withDeadline', {
    label: 'Có nêu thời hạn',
    labelEn: 'With a deadline',
    formula: 'Nhiệm vụ mà thông báo nêu thời hạn.',
    formulaEn: 'The notice states a deadline.',
  }),
  urgent: bucket('urgent', {
    label: 'Khẩn',
    labelEn: 'Urgent',
    formula: 'Nhiệm vụ có lời thúc giục (khẩn trương, gấp, đẩy nhanh tiến độ …).',
    formulaEn: 'Urged by its own words.',
  }),
  completionRate: {
    label: 'Tỷ lệ hoàn thành',
    labelEn: 'Completion rate',
    formula: 'Hoàn thành ÷ tất cả nhiệm vụ.',
    formulaEn: 'Completed ÷ all directives.',
    unit: 'ratio',
    sum: ['completedOnTime', 'completedLate', 'completedNoDeadline'],
    per: allBuckets,
  },
  completionRateDue: {
    label: 'Tỷ lệ hoàn thành trên nhiệm vụ đến hạn',
    labelEn: 'Completion rate of those due',
    formula:
      'Hoàn thành có thời hạn (đúng hạn + quá hạn) ÷ nhiệm vụ đến hạn (hoàn thành có thời hạn + quá hạn chưa hoàn thành + quá hạn chưa có thông tin).',
    formulaEn:
      'Completed with a deadline ÷ those due (completed with a deadline + overdue + past due without information).',
    unit: 'ratio',
    sum: ['completedOnTime', 'completedLate'],
    per: ['completedOnTime', 'completedLate', 'overdue', 'pastDueUnknown'],
  },
  onTimeRate: {
    label: 'Tỷ lệ đúng hạn',
    labelEn: 'On-time rate',
    formula: 'Hoàn thành đúng hạn ÷ hoàn thành có thời hạn (đúng hạn + quá hạn).',
    formulaEn: 'Completed on time ÷ completed with a deadline (on time + late).',
    unit: 'ratio',
    sum: ['completedOnTime'],
    per: ['completedOnTime', 'completedLate'],
  },
  reportedRate: {
    label: 'Tỷ lệ có thông tin',
    labelEn: 'Reported rate',
    formula: '(Tất cả nhiệm vụ − chưa có thông tin) ÷ tất cả nhiệm vụ.',
    formulaEn: '(All directives − no information yet) ÷ all directives.',
    unit: 'ratio',
    sum: allBuckets.filter((key) => key !== 'unknown'),
    per: allBuckets,
  },
};
