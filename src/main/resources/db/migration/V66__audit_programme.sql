-- An audit programme is a paper of its own, which the client reads.

alter table paper
  drop constraint paper_kind_check,
  add check (kind in ('CERTIFICATE', 'AUDIT_REPORT', 'STAGE_1_REPORT', 'AUDIT_PLAN', 'TEAM_NOTIFICATION', 'APPOINTMENT',
    'TIME_WORKSHEET', 'NONCONFORMITY_SHEET', 'NONCONFORMITY_RECORD', 'DECISION_FILE', 'DECISION_LETTER', 'SUSPENSION_LETTER',
    'LIFTING_LETTER', 'WITHDRAWAL_LETTER', 'APPLICATION_LETTER', 'AGREEMENT', 'AUDIT_PROGRAMME'));
