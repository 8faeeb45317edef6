export const placeFunctions = {
  residence: 'Residence',
  work: 'Place of work',
  school: 'School',
  relatives_home: "Relatives' or friends' home",
  worship: 'Place of worship',
  hospital: 'Hospital',
  other: 'Other',
} as const;
