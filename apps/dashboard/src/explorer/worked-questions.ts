/** Questions that answer something on their own; each opens in a tab of the explorer, ready to run. */
export const workedQuestions: readonly { query: string }[] = [
  {
    query: `# Mỗi đơn vị đang có bao nhiêu nhiệm vụ, và đã biết được bao nhiêu?
# (How much has each unit to do, and of how much of it is anything known?)
query KhoiLuong {
  directiveStats(
    filter: { knownOn: { gte: "2025-01-01", lte: "2025-12-31" } }
    groupBy: [PROVINCE, DEPARTMENT]
    orderBy: [{ by: directives }]
    limit: 20
  ) {
    asOf
    total { directives reportedRate }
    rows {
      keys { dimension value label }
      measures { directives completed overdue unknown completionRate reportedRate }
    }
  }
}`,
  },
  {
    query: `# Nhiệm vụ nào nói về truy xuất nguồn gốc? Gõ không dấu cũng được.
# (Which directives are about traceability? Tones may be left out.)
query TimNhiemVu {
  directives(filter: { text: { contains: "truy xuat nguon goc" } }, first: 10) {
    totalCount
    nodes {
      id
      text
      bucket
      deadline { raw due }
      notice { number knownOn agency { name } }
      evidence { status decision quote }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
  {
    query: `# Việc gì được giao đi giao lại, và ở những tỉnh nào?
# (What keeps coming back, and in which provinces?)
query NoiDungLapLai {
  themes(orderBy: MEMBERS, first: 10) {
    label
    memberCount
    firstSeen
    lastSeen
    provinces { name }
    months { month directives }
  }
}`,
  },
  {
    query: `# Cuối mỗi quý, đã biết hoàn thành được bao nhiêu? Việc gì quá hạn đã lâu?
# (How much was known to be completed at the end of each quarter? What has been overdue for long?)
query TienDo {
  completionOverTime(step: QUARTER) {
    points { label day measures { directives completed unknown completionRate reportedRate } }
  }
  overdueAgeing {
    asOf
    bands { band dueFrom dueTo overdue pastDueUnknown }
  }
}`,
  },
  {
    query: `# Các chỉ số được tính thế nào?
# (How is each measure computed?)
query ChiSo {
  measures { key label formula labelEn formulaEn unit }
}`,
  },
];
