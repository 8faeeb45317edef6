export const authorityKinds = {
  judge: 'Judge',
  court: 'Court',
  investigating_judge: 'Investigating judge',
  public_prosecutor: 'Public prosecutor',
  police: 'Police',
  ministry: 'Ministry',
  central_authority: 'Central authority',
  '24_7_point': '24/7 point of contact',
  other: 'Other',
} as const;
