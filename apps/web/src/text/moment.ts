/** Words of the field for an event: date, time and zone. */
export const momentText = {
  date: 'date', time: 'time', zone: 'zone', timeShape: 'hh:mm', hint: 'Leave the time empty if only the day is known.',
  dateMissing: 'Give the date', timeUnknown: 'Write the time as hh:mm, such as 09:30', zoneUnknown: 'Give the zone by its name, such as Europe/Dublin, or as an offset, such as +02:00',
  dayAlone: (day: string) => `${day}, time not known`,
} as const;
