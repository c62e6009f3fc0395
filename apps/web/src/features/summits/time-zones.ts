/** Time zones of the member states of the Council of Europe, to choose from; any other can be written. */
export const europeanTimeZones = [
  ...['Amsterdam', 'Andorra', 'Athens', 'Belgrade', 'Berlin', 'Bratislava', 'Brussels'],
  ...['Bucharest', 'Budapest', 'Chisinau', 'Copenhagen', 'Dublin', 'Helsinki', 'Istanbul'],
  ...['Kyiv', 'Lisbon', 'Ljubljana', 'London', 'Luxembourg', 'Madrid', 'Malta', 'Monaco'],
  ...['Oslo', 'Paris', 'Podgorica', 'Prague', 'Riga', 'Rome', 'San_Marino', 'Sarajevo'],
  ...['Skopje', 'Sofia', 'Stockholm', 'Tallinn', 'Tirane', 'Vaduz', 'Vienna', 'Vilnius'],
  ...['Warsaw', 'Zagreb', 'Zurich'],
]
  .map((city) => `Europe/${city}`)
  .concat(['Asia/Baku', 'Asia/Nicosia', 'Asia/Tbilisi', 'Asia/Yerevan', 'Atlantic/Reykjavik']);
