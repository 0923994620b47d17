// A visitor's badge, as large as a card (VI01).
import { element, facts, place, record, when } from '/print/paper.js';

export const words = {
  zh: { badge: '访客', VISITOR: '访客', DESK: '访客', CONTRACTOR: '施工', VIEWING: '看房', to: '前往', host: '被访人', company: '单位', along: '同行', since: '到访', number: '证号', back: '离开时请交回' },
  en: { badge: 'Visitor', VISITOR: 'Visitor', DESK: 'Visitor', CONTRACTOR: 'Contractor', VIEWING: 'Viewing', to: 'To', host: 'Visits', company: 'Company', along: 'With', since: 'Since', number: 'No.', back: 'Give back when you leave' },
};

export const load = () => record(`query ($id: ID!) { node(id: $id) { ... on Visit {
  purpose visitorName company companions badge arrivedAt beginsAt hostName host { name } estate { name timeZone } unit { number entrance building { name } } location { name } } } }`);

export const title = (visit, w) => `${w.badge} ${visit.visitorName}`;

export function draw(visit, w) {
  const card = element('section', null, 'card');
  const header = element('header');
  header.append(element('strong', w[visit.purpose]), element('span', visit.estate.name));
  const pairs = [[w.to, place(visit)], [w.since, when(visit.arrivedAt || visit.beginsAt, visit.estate.timeZone)]];
  const host = visit.host ? visit.host.name : visit.hostName;
  if (host) pairs.push([w.host, host]);
  if (visit.companions > 0) pairs.push([w.along, `+${visit.companions}`]);
  if (visit.company) pairs.push([w.company, visit.company]);
  const footer = element('footer');
  footer.append(element('span', w.back), element('b', visit.badge ? `${w.number} ${visit.badge}` : ''));
  card.append(header, element('h1', visit.visitorName), facts(pairs), footer);
  return [card];
}
