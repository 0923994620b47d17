// Code generated from `foyer schema`. DO NOT EDIT.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Define a Relay Cursor type:
   * https://relay.dev/graphql/connections.htm#sec-Cursor
   */
  Cursor: { input: string; output: string; }
  /** A day of the calendar in the estate's time zone, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** Money in minor units (cents, 分) of the currency beside it: a JSON integer up to 2^53 - 1, so that sums are exact. */
  MinorUnits: { input: unknown; output: unknown; }
  /** How much of something: a JSON number with at most three decimal places. */
  Quantity: { input: unknown; output: unknown; }
  /** A moment: RFC 3339 in UTC with milliseconds, `2026-11-23T02:00:00.000Z`; other offsets are accepted and converted. */
  Time: { input: string; output: string; }
};

/** Input of acceptTicket. */
export type AcceptTicketInput = {
  /** When the resident expects the technician; null for at once. */
  appointmentAt?: InputMaybe<Scalars['Time']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who takes it on; the caller when left out. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** How a unit stands: charges less what settles them (FE04). */
export type Account = {
  /** What is owed, by how long it has been due: every bucket, in order (FE05). */
  ageing: Array<AgedAmount>;
  /** At the end of which day, in the estate's zone; today for how it stands now. */
  asOf: Scalars['Date']['output'];
  /** What is owed less what waits as credit; below 0 when the unit has paid too much. */
  balance: Scalars['MinorUnits']['output'];
  /** Money that was paid and settles nothing yet. */
  credit: Scalars['MinorUnits']['output'];
  /** ISO 4217 code of the currency: the estate's. */
  currency: Scalars['String']['output'];
  /** What keeps the unit from being asked for money today; null when nothing does (FE05). */
  hold?: Maybe<DunningHold>;
  /** The last time that it was asked for what is late now; null when it was not (FE05). */
  lastDunning?: Maybe<DunningStep>;
  /** Since when the oldest of it is due; null when nothing is owed. */
  oldestDueOn?: Maybe<Scalars['Date']['output']>;
  /** What of that is late. */
  overdue: Scalars['MinorUnits']['output'];
  /** What is open of its charges. */
  owed: Scalars['MinorUnits']['output'];
  /** The unit. */
  unit: Unit;
};

/** What a change of a unit's account answers with. */
export type AccountPayload = {
  /** How the unit stands now. */
  account: Account;
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
};

/** An answer to a call. */
export type AcknowledgeEscalationInput = {
  /** The escalation. */
  escalationID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was said, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who answered; the caller when left out. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
};

/** A step on a ticket and whether it is open now. */
export type ActionState = {
  /** The step. */
  action: TicketAction;
  /** Whether the caller may take it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A new building. */
export type AddBuildingInput = {
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, as on its wall, unique in the estate, at most 100 characters. */
  name: Scalars['String']['input'];
};

/** A new department. */
export type AddDepartmentInput = {
  /** Who answers for it (PL06). */
  dutyManagerID?: InputMaybe<Scalars['ID']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** What the department is for. */
  function: DepartmentFunction;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, unique in the estate, at most 100 characters. */
  name: Scalars['String']['input'];
};

/** A new post. */
export type AddDutyPostInput = {
  /** The department whose work is handed over at it; left out for a post that the whole desk's work is handed over at. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Whether each shift hands over to the next in writing (DU03); not when left out. */
  handsOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hours of its shifts on each day, in order; 1 to 24. */
  hours: Array<DutyHoursInput>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether who is on duty at it becomes the duty manager of the department (PL06); not when left out. */
  leads?: InputMaybe<Scalars['Boolean']['input']>;
  /** What people call it, unique in the estate; at most 100 characters. */
  name: Scalars['String']['input'];
};

/** Something else that residents pay for. */
export type AddFeeItemInput = {
  /** Short code that people type, unique in the estate, at most 32 characters. */
  code: Scalars['String']['input'];
  /** On whose behalf it is collected, at most 100 characters; left out for the estate's own. */
  collectedFor?: InputMaybe<Scalars['String']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is for. */
  kind: FeeKind;
  /** Name, as it stands on bills, at most 100 characters. */
  name: Scalars['String']['input'];
};

/** A new public place. */
export type AddLocationInput = {
  /** The building, if it is in one. */
  buildingID?: InputMaybe<Scalars['ID']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name that people use, unique in the estate, at most 100 characters. */
  name: Scalars['String']['input'];
  /** What kind of place it is; OTHER when left out. */
  type?: InputMaybe<LocationType>;
};

/** A new line of the price list. */
export type AddPriceItemInput = {
  /** Short code, unique in the estate, at most 32 characters. */
  code: Scalars['String']['input'];
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What one of it is, at most 20 characters: each, metre, hour. */
  measure: Scalars['String']['input'];
  /** What is done or delivered, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Price of one, in minor units of the estate's currency. */
  price: Scalars['MinorUnits']['input'];
  /** The trade it belongs to. */
  trade: Trade;
};

/** A new resident. */
export type AddResidentInput = {
  /** Whom to call in an emergency. */
  emergencyContact?: InputMaybe<Scalars['String']['input']>;
  /** Phone of the emergency contact. */
  emergencyPhone?: InputMaybe<Scalars['String']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identity-document number; confidential, never shown again (PL03). */
  identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** Person or company; PERSON when left out. */
  kind?: InputMaybe<ResidentKind>;
  /** Language to speak, a BCP 47 tag; zh when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Name of the person or company, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Notes of the desk, at most 4,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Further contact phones, at most 10. */
  otherPhones?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First contact phone: 5 to 15 digits; spaces, dashes and a leading + are fine. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Who fills a shift. */
export type AddShiftInput = {
  /** The day, in the estate's zone. */
  day: Scalars['Date']['input'];
  /** Which of the post's shifts, from 1. */
  hours: Scalars['Int']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The post. */
  postID: Scalars['ID']['input'];
  /** The roster, which is published. */
  rosterID: Scalars['ID']['input'];
  /** Who is on duty. */
  staffID: Scalars['ID']['input'];
};

/** A new member of staff. */
export type AddStaffInput = {
  /** The home department. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** The estates the person works on, at most 100. */
  estateIDs: Array<Scalars['ID']['input']>;
  /** Extra duties on top of the role (PL05). */
  hats?: InputMaybe<Array<Hat>>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 100 characters. */
  name: Scalars['String']['input'];
  /** Staff number (工号), unique in the company. */
  number: Scalars['String']['input'];
  /** Phone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The role whose permissions the person has. */
  role: Role;
  /** Trades and languages, at most 20. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What a fee item costs from a day on. */
export type AddTariffInput = {
  /** What the price is multiplied with. */
  basis: TariffBasis;
  /** The fee item. */
  feeItemID: Scalars['ID']['input'];
  /** First day on which it holds, in the estate's zone. */
  from: Scalars['Date']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Price of one, in minor units of the estate's currency, with up to three decimals, more than 0: 2.85 yuan are 285. */
  price: Scalars['Quantity']['input'];
  /** Last day on which it holds; without an end when left out. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** For which uses of units it holds; all when left out or empty. */
  uses?: InputMaybe<Array<UnitUse>>;
};

/** A note on a ticket. */
export type AddTicketNoteInput = {
  /** Who may read the note; as the ticket when left out (TK16). */
  confidentiality?: InputMaybe<Confidentiality>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The note, at most 4,000 characters. */
  text: Scalars['String']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** A new unit. */
export type AddUnitInput = {
  /** Built area in m², 0 to 1,000,000, two decimals. */
  area?: InputMaybe<Scalars['Float']['input']>;
  /** The building. */
  buildingID: Scalars['ID']['input'];
  /** The butler (PL06). */
  butlerID?: InputMaybe<Scalars['ID']['input']>;
  /** Entrance (单元); empty where there is only one. */
  entrance?: InputMaybe<Scalars['String']['input']>;
  /** Floor. */
  floor?: InputMaybe<Scalars['Int']['input']>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Number on the door (房号), unique in building and entrance. */
  number: Scalars['String']['input'];
  /** Whether it is lived in; VACANT when left out. */
  state?: InputMaybe<UnitState>;
  /** What the unit is used for; HOME when left out. */
  use?: InputMaybe<UnitUse>;
};

/** What a department was given of its unfinished complaints and repairs on one afternoon; it says of each how it stands before the day's answers are due (TK15). Rows are added, never changed. */
export type AfternoonList = Node & {
  /** The day, in the estate's zone. */
  date: Scalars['Date']['output'];
  /** The department; null for what no department has, which is the duty post's. */
  department?: Maybe<Department>;
  /** The department; null for what no department has, which is the duty post's. */
  departmentID?: Maybe<Scalars['ID']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** When the department got it. */
  givenAt: Scalars['Time']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The tickets on it that are in sight. */
  items: ListedTicketConnection;
  /** How many tickets stand on it. */
  size: Scalars['Int']['output'];
};


/** What a department was given of its unfinished complaints and repairs on one afternoon; it says of each how it stands before the day's answers are due (TK15). Rows are added, never changed. */
export type AfternoonListItemsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A connection to a list of items. */
export type AfternoonListConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<AfternoonListEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type AfternoonListEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<AfternoonList>;
};

/** AgeBucket is for how long money has been due (FE05). */
export type AgeBucket =
  /** Not due yet, or due today. */
  | 'CURRENT'
  /** 1 to 30 days late. */
  | 'DAYS_1_30'
  /** 31 to 60 days late. */
  | 'DAYS_31_60'
  /** 61 to 90 days late. */
  | 'DAYS_61_90'
  /** More than 90 days late. */
  | 'OVER_90';

/** What has been due for so long (FE05). */
export type AgedAmount = {
  /** How much. */
  amount: Scalars['MinorUnits']['output'];
  /** For how long. */
  bucket: AgeBucket;
};

/** Input of agreeAppointment. */
export type AgreeAppointmentInput = {
  /** The time that was agreed, ahead by a year at most. */
  at: Scalars['Time']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was agreed, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** Money or a credit note that settles a charge, or waits as the unit's credit (核销). Rows are added, never changed: what is undone is a row with a negative amount (FE04). */
export type Allocation = Node & {
  /** When it was written down. */
  allocatedAt: Scalars['Time']['output'];
  /** How much; negative for what is undone. */
  amount: Scalars['MinorUnits']['output'];
  /** The day from which it counts, in the estate's zone. */
  bookedOn: Scalars['Date']['output'];
  /** The charge that is settled; null for the unit's credit. */
  charge?: Maybe<Charge>;
  /** The charge that is settled; null for the unit's credit. */
  chargeID?: Maybe<Scalars['ID']['output']>;
  /** The credit note that settles it. */
  creditNote?: Maybe<CreditNote>;
  /** The credit note that settles it; null for a payment. */
  creditNoteID?: Maybe<Scalars['ID']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The payment that settles it. */
  payment?: Maybe<Payment>;
  /** The payment that settles it; null for a credit note. */
  paymentID?: Maybe<Scalars['ID']['output']>;
  /** The refund that undid it. */
  refund?: Maybe<Refund>;
  /** The refund that undid it; null for others. */
  refundID?: Maybe<Scalars['ID']['output']>;
  /** The unit. */
  unitID: Scalars['ID']['output'];
};

/** How much of a charge is to be settled. */
export type AllocationInput = {
  /** How much, at most what is owed of it. */
  amount: Scalars['MinorUnits']['input'];
  /** The charge. */
  chargeID: Scalars['ID']['input'];
};

/** Another answer to all tickets of an incident. */
export type AnnounceIncidentInput = {
  /** What callers are told from now on, at most 400 characters. */
  announcement: Scalars['String']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The incident. */
  incidentID: Scalars['ID']['input'];
};

/** Somebody who is going to move out. */
export type AnnounceMoveOutInput = {
  /** The supervisor or manager who allows by name that it is announced late. */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** Where the application is kept, at most 200 characters. */
  application: Scalars['String']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day, in the estate's zone, at least three days ahead. */
  leavesOn: Scalars['Date']['input'];
  /** Where the mailbox key is, or why there is none, at most 200 characters. */
  mailboxKey: Scalars['String']['input'];
  /** The link to the unit that is to end. */
  occupancyID: Scalars['ID']['input'];
  /** Where the landlord's consent is kept, at most 200 characters; needed for a tenant. */
  ownerConsent?: InputMaybe<Scalars['String']['input']>;
};

/** Visitors to be announced. */
export type AnnounceVisitInput = {
  /** The supervisor or centre manager who lets it pass although the visitor is on the block list. */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** How many come along, 0 to 200. */
  companions?: InputMaybe<Scalars['Int']['input']>;
  /** The visitor's company, at most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** How many entries the code is good for, 1 to 1,000; 1 when left out. */
  entries?: InputMaybe<Scalars['Int']['input']>;
  /** The estate; needed when no unit is named. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** The resident visited, who lives in the unit. */
  hostID?: InputMaybe<Scalars['ID']['input']>;
  /** Who is visited, as said at the desk, at most 100 characters. */
  hostName?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Plate of the vehicle, at most 20 characters. */
  plate?: InputMaybe<Scalars['String']['input']>;
  /** Why the visitor comes. */
  purpose: VisitPurpose;
  /** The unit visited; needed for VISITOR and VIEWING, left out for DESK. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** From when the pass code is good. */
  validFrom: Scalars['Time']['input'];
  /** Until when, ahead, and within a year of validFrom. */
  validTo: Scalars['Time']['input'];
  /** Name of the visitor, at most 100 characters. */
  visitorName: Scalars['String']['input'];
  /** Phone of the visitor. */
  visitorPhone?: InputMaybe<Scalars['String']['input']>;
};

/** What the owner says to a quote. */
export type AnswerQuoteInput = {
  /** Whether the owner agrees to the price. */
  agreed: Scalars['Boolean']['input'];
  /** Who says so for the unit, at most 100 characters. */
  by: Scalars['String']['input'];
  /** Where the agreement is kept (a signature, a recorded call, a message), at most 400 characters; needed for an agreement. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The quote. */
  quoteID: Scalars['ID']['input'];
};

/** AppointmentUse is what an agreed time means for a clock (TK04). */
export type AppointmentUse =
  /** An agreed time is when the clock falls due. */
  | 'DUE'
  /** An agreed time changes nothing. */
  | 'IGNORED'
  /** The clock counts from the agreed time. */
  | 'START';

/** Input of archiveTicket. */
export type ArchiveTicketInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** What an estate is owed (FE05). */
export type Arrears = {
  /** What is owed, by how long it has been due: every bucket, in order. */
  ageing: Array<AgedAmount>;
  /** At the end of which day, in the estate's zone; today for how it stands now. */
  asOf: Scalars['Date']['output'];
  /** Money that was paid and settles nothing yet. */
  credit: Scalars['MinorUnits']['output'];
  /** ISO 4217 code of the currency: the estate's. */
  currency: Scalars['String']['output'];
  /** The units that are late today, who owes most first. */
  debtors: DebtorConnection;
  /** What of that is late. */
  overdue: Scalars['MinorUnits']['output'];
  /** What is open of all charges. */
  owed: Scalars['MinorUnits']['output'];
};


/** What an estate is owed (FE05). */
export type ArrearsDebtorsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first: Scalars['Int']['input'];
};

/** Input of arriveTicket. */
export type ArriveTicketInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** A page of the desk's knowledge base: services, prices, checklists, neighbourhood and utility numbers (IN07). */
export type Article = Node & {
  /** What the desk answers. */
  body: Scalars['String']['output'];
  /** When it last changed. */
  changedAt: Scalars['Time']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** True once it no longer holds; the record stays. */
  retired: Scalars['Boolean']['output'];
  /** Day by which somebody must check that it still holds. */
  reviewOn: Scalars['Date']['output'];
  /** Title. */
  title: Scalars['String']['output'];
  /** Topic it is filed under: `收费标准`. */
  topic: Scalars['String']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type ArticleConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<ArticleEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type ArticleEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Article>;
};

/** Ordering options for Article connections */
export type ArticleOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ArticleOrderField;
};

/** Properties by which Article connections can be ordered. */
export type ArticleOrderField =
  /** By review on. */
  | 'REVIEW_ON'
  /** By title. */
  | 'TITLE'
  /** By topic. */
  | 'TOPIC';

/** What every change of the knowledge base answers with. */
export type ArticlePayload = {
  /** The page. */
  article: Article;
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
};

/**
 * ArticleWhereInput is used for filtering Article objects.
 * Input was generated by ent.
 */
export type ArticleWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<ArticleWhereInput>>;
  /** `changedAt` is this. */
  changedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is more than this. */
  changedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is this or more. */
  changedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is one of these. */
  changedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `changedAt` is less than this. */
  changedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is this or less. */
  changedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is not this. */
  changedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is none of these. */
  changedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ArticleWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ArticleWhereInput>>;
  /** `retired` is this. */
  retired?: InputMaybe<Scalars['Boolean']['input']>;
  /** `retired` is not this. */
  retiredNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `reviewOn` is this. */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` contains this. */
  reviewOnContains?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` contains this, ignoring case. */
  reviewOnContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` is this, ignoring case. */
  reviewOnEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` is more than this. */
  reviewOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` is this or more. */
  reviewOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` begins with this. */
  reviewOnHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` ends with this. */
  reviewOnHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` is one of these. */
  reviewOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `reviewOn` is less than this. */
  reviewOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` is this or less. */
  reviewOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` is not this. */
  reviewOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** `reviewOn` is none of these. */
  reviewOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `title` is this. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** `title` contains this. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
  /** `title` contains this, ignoring case. */
  titleContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `title` is this, ignoring case. */
  titleEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `title` is more than this. */
  titleGT?: InputMaybe<Scalars['String']['input']>;
  /** `title` is this or more. */
  titleGTE?: InputMaybe<Scalars['String']['input']>;
  /** `title` begins with this. */
  titleHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `title` ends with this. */
  titleHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `title` is one of these. */
  titleIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `title` is less than this. */
  titleLT?: InputMaybe<Scalars['String']['input']>;
  /** `title` is this or less. */
  titleLTE?: InputMaybe<Scalars['String']['input']>;
  /** `title` is not this. */
  titleNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `title` is none of these. */
  titleNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `topic` is this. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** `topic` contains this. */
  topicContains?: InputMaybe<Scalars['String']['input']>;
  /** `topic` contains this, ignoring case. */
  topicContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `topic` is this, ignoring case. */
  topicEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `topic` is more than this. */
  topicGT?: InputMaybe<Scalars['String']['input']>;
  /** `topic` is this or more. */
  topicGTE?: InputMaybe<Scalars['String']['input']>;
  /** `topic` begins with this. */
  topicHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `topic` ends with this. */
  topicHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `topic` is one of these. */
  topicIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `topic` is less than this. */
  topicLT?: InputMaybe<Scalars['String']['input']>;
  /** `topic` is this or less. */
  topicLTE?: InputMaybe<Scalars['String']['input']>;
  /** `topic` is not this. */
  topicNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `topic` is none of these. */
  topicNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Input of askFamily. */
export type AskFamilyInput = {
  /** What the family said. */
  answer: FamilyAnswer;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The medical help. */
  medicalHelpID: Scalars['ID']['input'];
  /** Who was asked, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of askFurtherHelp. */
export type AskFurtherHelpInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The medical help. */
  medicalHelpID: Scalars['ID']['input'];
  /** What is asked for, at most 4,000 characters. */
  text: Scalars['String']['input'];
};

/** Input of assignTicket. */
export type AssignTicketInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The developer or contractor, at most 200 characters; empty takes it back into the house. */
  outsideParty?: InputMaybe<Scalars['String']['input']>;
  /** The member of staff. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** A ticket to put into an incident. */
export type AttachToIncidentInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the ticket. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The incident. */
  incidentID: Scalars['ID']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** BillingKind is what a billing run makes (FE02). */
export type BillingKind =
  /** A month anew: what differs is credited and charged again. */
  | 'CORRECTION'
  /** What paying late costs, up to a day (FE05). */
  | 'LATE_FEES'
  /** The charges of a month, for units that have none yet. */
  | 'PERIOD';

/** What a billing run makes of one fee item (FE02). */
export type BillingLine = {
  /** What they come to. */
  amount: Scalars['MinorUnits']['output'];
  /** How many charges. */
  created: Scalars['Int']['output'];
  /** What a correction takes back of earlier charges. */
  credited: Scalars['MinorUnits']['output'];
  /** Its code and name. */
  item: Scalars['String']['output'];
  /** The fee item. */
  itemID: Scalars['ID']['output'];
};

/** BillingProblem is why a unit can't be charged for an item (FE02). */
export type BillingProblem =
  /** Somebody reduced the charge by hand; correct it by hand, too. */
  | 'CREDITED_BY_HAND'
  /** The unit's area is not known. */
  | 'NO_AREA'
  /** Its meter, or the shared one, was not read in the month. */
  | 'NO_READING'
  /** It comes to more than an amount can be. */
  | 'TOO_MUCH';

/** A billing run (出账): the charges of a period for the units of an estate, or what it would make. Repeating it doubles nothing; after a restart it goes on where it was (FE02). */
export type BillingRun = Node & {
  /** What the charges it has made come to. */
  amount: Scalars['MinorUnits']['output'];
  /** How many charges it has made. */
  created: Scalars['Int']['output'];
  /** What a correction has taken back of earlier charges. */
  credited: Scalars['MinorUnits']['output'];
  /** How many units it has been over. */
  done: Scalars['Int']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** When it had been over every unit; null before. */
  finishedAt?: Maybe<Scalars['Time']['output']>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What it makes. */
  kind: BillingKind;
  /** What it has made, by fee item. */
  lines: Array<BillingLine>;
  /** The month that it charges, `2026-11`; that of the last day for late fees. */
  period: Scalars['String']['output'];
  /** The first hundred that could not be charged, and why. */
  problems: Array<UnbilledItem>;
  /** Why a correction is made. */
  reason: Scalars['String']['output'];
  /** How many charges were there already, or could not be made. */
  skipped: Scalars['Int']['output'];
  /** When it was started. */
  startedAt: Scalars['Time']['output'];
  /** Who started it. */
  startedBy?: Maybe<Staff>;
  /** Who started it; null for nobody in particular. */
  startedByID?: Maybe<Scalars['ID']['output']>;
  /** How it stands. */
  status: BillingStatus;
  /** How many units it goes over. */
  total: Scalars['Int']['output'];
  /** The only unit that it is about. */
  unit?: Maybe<Unit>;
  /** The only unit that it is about; null for all. */
  unitID?: Maybe<Scalars['ID']['output']>;
  /** The last day that it counts: the month's last day, or the day up to which late fees are charged. */
  until: Scalars['Date']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type BillingRunConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<BillingRunEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type BillingRunEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<BillingRun>;
};

/** Ordering options for BillingRun connections */
export type BillingRunOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: BillingRunOrderField;
};

/** Properties by which BillingRun connections can be ordered. */
export type BillingRunOrderField =
  /** By started at. */
  | 'STARTED_AT';

/** What every change of a billing run answers with. */
export type BillingRunPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The billing run as changed. */
  run: BillingRun;
};

/** BillingStatus is how a billing run stands (FE02). */
export type BillingStatus =
  /** It has been over every unit. */
  | 'DONE'
  /** What it would make; nothing was made. */
  | 'PREVIEW'
  /** It makes charges, and goes on after a restart. */
  | 'RUNNING';

/** Somebody who is not let in: name a phone, a plate or at least a name. */
export type BlockVisitorInput = {
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 100 characters; compared when no phone is given. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Plate of the vehicle, at most 20 characters. */
  plate?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** Somebody who is not let in unless a supervisor allows it by name: found by phone, by plate, or by name when no phone is known. */
export type BlockedVisitor = Node & {
  /** When the entry was made. */
  blockedAt: Scalars['Time']['output'];
  /** Who made it. */
  blockedBy?: Maybe<Staff>;
  /** Who made it. */
  blockedByID?: Maybe<Scalars['ID']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** When it was lifted; null while it holds. */
  liftedAt?: Maybe<Scalars['Time']['output']>;
  /** Who lifted it. */
  liftedBy?: Maybe<Staff>;
  /** Who lifted it. */
  liftedByID?: Maybe<Scalars['ID']['output']>;
  /** Name; empty when not known. */
  name: Scalars['String']['output'];
  /** Phone, digits only; empty when not known. */
  phone: Scalars['String']['output'];
  /** Plate of the vehicle, upper case without spaces; empty when not known. */
  plate: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type BlockedVisitorConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<BlockedVisitorEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type BlockedVisitorEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<BlockedVisitor>;
};

/** What every change of the block list answers with. */
export type BlockedVisitorPayload = {
  /** The entry as changed. */
  blockedVisitor: BlockedVisitor;
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
};

/** What hangs on the wall: numbers, emergencies and tickets of one estate. */
export type Board = {
  /** When it was read, UTC. */
  asOf: Scalars['Time']['output'];
  /** The journal's position when it was read; a subscription resumes right behind it. */
  cursor: Scalars['Cursor']['output'];
  /** Emergencies whose work is not complete, oldest first, at most 50 (TK12). */
  emergencies: Array<Ticket>;
  /** The estate. */
  estate: Estate;
  /** Incidents that go on, newest first, at most 20. */
  incidents: Array<OngoingIncident>;
  /** Tickets of the estate. */
  tickets: TicketConnection;
  /** Numbers, in the order to show them. What each counts is said at its key. */
  tiles: Array<Tile>;
};


/** What hangs on the wall: numbers, emergencies and tickets of one estate. */
export type BoardTicketsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TicketOrder>>;
  where?: InputMaybe<TicketWhereInput>;
};

/** BorrowerKind is who borrows a key (KY02). */
export type BorrowerKind =
  /** Somebody from outside. */
  | 'CONTRACTOR'
  /** An owner, tenant or family member. */
  | 'RESIDENT'
  /** A member of staff. */
  | 'STAFF';

/** Why a round is broken off. */
export type BreakOffPatrolRoundInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why it can't be walked to its end; at most 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The round. */
  roundID: Scalars['ID']['input'];
};

/** Bucket is how long the pieces of time are that figures are told for (RP04). */
export type Bucket =
  /** Days. */
  | 'DAY'
  /** Hours. */
  | 'HOUR'
  /** Months. */
  | 'MONTH'
  /** Weeks, from Monday on. */
  | 'WEEK';

/** A building (楼栋) of an estate (PL02). */
export type Building = Node & {
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Name, as on its wall: `3栋`. */
  name: Scalars['String']['output'];
  /** Its units. */
  units: UnitConnection;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A building (楼栋) of an estate (PL02). */
export type BuildingUnitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UnitOrder>>;
  where?: InputMaybe<UnitWhereInput>;
};

/** A connection to a list of items. */
export type BuildingConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<BuildingEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type BuildingEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Building>;
};

/** Ordering options for Building connections */
export type BuildingOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: BuildingOrderField;
};

/** Properties by which Building connections can be ordered. */
export type BuildingOrderField =
  /** By name. */
  | 'NAME';

/**
 * BuildingWhereInput is used for filtering Building objects.
 * Input was generated by ent.
 */
export type BuildingWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<BuildingWhereInput>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `name` is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this, ignoring case. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this, ignoring case. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or more. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `name` ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `name` is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or less. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `name` is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<BuildingWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<BuildingWhereInput>>;
};

/** A ring of the hotline as the telephone system reports it (IN06). */
export type Call = Node & {
  /** When it was answered; null when it never was. */
  answeredAt?: Maybe<Scalars['Time']['output']>;
  /** When it ended; null when not reported. */
  endedAt?: Maybe<Scalars['Time']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The caller's number, digits only. */
  phone: Scalars['String']['output'];
  /** When it began to ring. */
  rangAt: Scalars['Time']['output'];
  /** The telephone system's own id of the call. */
  reference: Scalars['String']['output'];
  /** How often it rang; three are allowed (IN06). */
  rings: Scalars['Int']['output'];
};

/** How many of the completed repairs and complaints were called back (TK14). Enquiries and suggestions are not. */
export type CallBackCoverage = {
  /** Those whose resident was called back since. */
  calledBack: Scalars['Int']['output'];
  /** Tickets that were last completed in the period. */
  completed: Scalars['Int']['output'];
  /** Those whose call-back was late, or is (TK04). */
  late: Scalars['Int']['output'];
  /** Mean of the residents' scores, 1 to 5; null when there are none. */
  meanSatisfaction?: Maybe<Scalars['Float']['output']>;
};

/** CallBackMeans is how a resident was called back (TK14). */
export type CallBackMeans =
  /** By telephone. */
  | 'PHONE'
  /** At the door. */
  | 'VISIT';

/** Input of callBackTicket. */
export type CallBackTicketInput = {
  /** What the resident said, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** By phone or at the door. */
  means: CallBackMeans;
  /** The resident's score, 1 to 5. */
  satisfaction: Scalars['Int']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** How the hotline was answered (IN06). */
export type CallFigures = {
  /** Those that were answered. */
  answered: Scalars['Int']['output'];
  /** Mean time from the first ring to the answer, in seconds; null when none was answered. */
  meanSecondsToAnswer?: Maybe<Scalars['Float']['output']>;
  /** Calls that began to ring in the period. */
  total: Scalars['Int']['output'];
  /** Those that were answered within three rings. */
  withinThreeRings: Scalars['Int']['output'];
};

/** What a reported call answers with. */
export type CallPayload = {
  /** The call. */
  call: Call;
  /** Position of the entry that the report wrote. */
  cursor: Scalars['Cursor']['output'];
};

/** Callee is whom a level of escalation calls (TK03, TK12, PL06). */
export type Callee =
  /** Who works on the ticket; the duty manager of its department while nobody does. */
  | 'ASSIGNEE'
  /** The centre manager. */
  | 'CENTRE_MANAGER'
  /** The duty manager of the ticket's department; the duty post while no department has it. */
  | 'DUTY_MANAGER'
  /** Whoever stands at the front desk. */
  | 'DUTY_POST'
  /** The duty manager of engineering. */
  | 'ENGINEERING_DUTY_MANAGER'
  /** The general manager's mailbox (总经理信箱). */
  | 'GENERAL_MANAGER'
  /** The duty manager of security. */
  | 'SECURITY_DUTY_MANAGER'
  /** The customer-service supervisors. */
  | 'SUPERVISOR';

/** A move-in that does not take place. */
export type CancelMoveInInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the move-in. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The move-in. */
  moveInID: Scalars['ID']['input'];
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** A move-out that does not take place. */
export type CancelMoveOutInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the move-out. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The move-out. */
  moveOutID: Scalars['ID']['input'];
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** A pass to be called off. */
export type CancelReleasePassInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The pass. */
  releasePassID: Scalars['ID']['input'];
};

/** Input of cancelTicket. */
export type CancelTicketInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** CarrierRole is who takes large goods out (VI05). */
export type CarrierRole =
  /** The owner of the unit. */
  | 'OWNER'
  /** A person who rents the unit. */
  | 'TENANT'
  /** A company that rents the unit. */
  | 'TENANT_COMPANY';

/** A cashier's till on an estate (收银交接): from its first payment until it is counted and handed over (FE06). */
export type CashUp = Node & {
  /** What can be done with the till: whether the caller may do it now, and if not, why. */
  actions: Array<CashUpActionState>;
  /** The cashier; null for nobody in particular. */
  cashierID?: Maybe<Scalars['ID']['output']>;
  /** The cashier. */
  cashierStaff?: Maybe<Staff>;
  /** When it was counted; null while money goes in. */
  closedAt?: Maybe<Scalars['Time']['output']>;
  /** Counted less expected, over all methods; 0 while money goes in. */
  difference: Scalars['MinorUnits']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Why what was counted differs from what was expected. */
  explanation: Scalars['String']['output'];
  /** Who took the money over. */
  handedTo?: Maybe<Staff>;
  /** Who took the money over; null while money goes in. */
  handedToID?: Maybe<Scalars['ID']['output']>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What it holds, by method: as it was counted, or what it should hold while money goes in. */
  lines: Array<CashUpLine>;
  /** When its first money came. */
  openedAt: Scalars['Time']['output'];
  /** The money that went in. */
  payments: PaymentConnection;
  /** The money that was given back. */
  refunds?: Maybe<Array<Refund>>;
  /** How it stands. */
  status: CashUpStatus;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A cashier's till on an estate (收银交接): from its first payment until it is counted and handed over (FE06). */
export type CashUpPaymentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaymentOrder>>;
};

/** CashUpAction is something that can be done with a till (FE06). */
export type CashUpAction =
  /** Count it and hand it over. */
  | 'CLOSE';

/** Something that can be done with a till and whether it is open now. */
export type CashUpActionState = {
  /** What. */
  action: CashUpAction;
  /** Whether the caller may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A connection to a list of items. */
export type CashUpConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<CashUpEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type CashUpEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<CashUp>;
};

/** What a till holds of one method (FE06). */
export type CashUpLine = {
  /** What was counted; null while money goes in. */
  counted?: Maybe<Scalars['MinorUnits']['output']>;
  /** What was taken less what was given back. */
  expected: Scalars['MinorUnits']['output'];
  /** How the money was paid. */
  method: PaymentMethod;
};

/** Ordering options for CashUp connections */
export type CashUpOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: CashUpOrderField;
};

/** Properties by which CashUp connections can be ordered. */
export type CashUpOrderField =
  /** By opened at. */
  | 'OPENED_AT';

/** What every change of a till answers with. */
export type CashUpPayload = {
  /** The till as changed. */
  cashUp: CashUp;
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
};

/** CashUpStatus is how a cashier's till stands (FE06). */
export type CashUpStatus =
  /** It was counted and handed over. */
  | 'CLOSED'
  /** Money goes in. */
  | 'OPEN';

/** Channel is how a request came in (IN01). */
export type Channel =
  /** The residents' app. */
  | 'APP'
  /** The group's service centre. */
  | 'GROUP_CENTRE'
  /** Letter or e-mail. */
  | 'LETTER'
  /** Seen on a round. */
  | 'PATROL'
  /** The hotline. */
  | 'PHONE'
  /** At the desk. */
  | 'WALK_IN';

/** Money that is owed for a unit (应收). What it says never changes; how much of it is settled follows from allocations (FE04). */
export type Charge = Node & {
  /** What can be done with the charge: whether the caller may do it now, and if not, why. */
  actions: Array<ChargeActionState>;
  /** What settled it, and what was undone, oldest first. */
  allocations?: Maybe<Array<Allocation>>;
  /** How much, in minor units of the estate's currency; more than 0. */
  amount: Scalars['MinorUnits']['output'];
  /** The day on which it was made, in the estate's zone. */
  bookedOn: Scalars['Date']['output'];
  /** When it was made. */
  chargedAt: Scalars['Time']['output'];
  /** Who made it. */
  chargedBy?: Maybe<Staff>;
  /** Who made it; null for a billing run. */
  chargedByID?: Maybe<Scalars['ID']['output']>;
  /** Why it was reduced, oldest first. */
  creditNotes?: Maybe<Array<CreditNote>>;
  /** How much of it was waived, corrected or given back. */
  credited: Scalars['MinorUnits']['output'];
  /** ISO 4217 code of the currency it counts in: the estate's. */
  currency: Scalars['String']['output'];
  /** Until when it is to be paid, in the estate's zone; it is late from the day after. */
  dueOn: Scalars['Date']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The fee item. */
  item: FeeItem;
  /** The fee item. */
  itemID: Scalars['ID']['output'];
  /** The loan of the key that it is for. */
  keyLoan?: Maybe<KeyLoan>;
  /** The loan of the key that it is for; null for others (KY04). */
  keyLoanID?: Maybe<Scalars['ID']['output']>;
  /** What was charged because it was paid late (FE05). */
  lateFees?: Maybe<Array<Charge>>;
  /** The charge that was paid late. */
  lateFor?: Maybe<Charge>;
  /** The charge that was paid late; null for what is no late fee (FE05). */
  lateForID?: Maybe<Scalars['ID']['output']>;
  /** The last day that a late fee counts; null for what is none. */
  lateUntil?: Maybe<Scalars['Date']['output']>;
  /** What it is for, where the fee item does not say it. */
  note: Scalars['String']['output'];
  /** How much of it is still owed. */
  outstanding: Scalars['MinorUnits']['output'];
  /** How much of it money has settled. */
  paid: Scalars['MinorUnits']['output'];
  /** The month it is for, `2026-11`; null for a one-off charge. */
  period?: Maybe<Scalars['String']['output']>;
  /** The price of one in minor units as it was then; null where no tariff was. */
  price?: Maybe<Scalars['Quantity']['output']>;
  /** What the price was multiplied with; null where no tariff was. */
  quantity?: Maybe<Scalars['Quantity']['output']>;
  /** How often the unit was charged for the item and the period before; a correction is the next one. */
  revision: Scalars['Int']['output'];
  /** The billing run that made it. */
  run?: Maybe<BillingRun>;
  /** The billing run that made it; null for a charge that somebody made. */
  runID?: Maybe<Scalars['ID']['output']>;
  /** The day on which the last of it was settled, in the estate's zone; null while something is owed. */
  settledOn?: Maybe<Scalars['Date']['output']>;
  /** How much of it is settled. */
  status: ChargeStatus;
  /** The tariff. */
  tariff?: Maybe<Tariff>;
  /** The tariff; null where none was. */
  tariffID?: Maybe<Scalars['ID']['output']>;
  /** The ticket whose repair it is for. */
  ticket?: Maybe<Ticket>;
  /** The ticket whose repair it is for; null for others (TK07). */
  ticketID?: Maybe<Scalars['ID']['output']>;
  /** The unit. */
  unit: Unit;
  /** The unit. */
  unitID: Scalars['ID']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** The repair order that it is for. */
  workOrder?: Maybe<WorkOrder>;
  /** The repair order that it is for; null for others (TK07). */
  workOrderID?: Maybe<Scalars['ID']['output']>;
};

/** ChargeAction is something that can be done with a charge. */
export type ChargeAction =
  /** Waive, correct or void it. */
  | 'CREDIT'
  /** Take money for it. */
  | 'PAY';

/** Something that can be done with a charge and whether it is open now. */
export type ChargeActionState = {
  /** What. */
  action: ChargeAction;
  /** Whether the caller may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A connection to a list of items. */
export type ChargeConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<ChargeEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type ChargeEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Charge>;
};

/** A day up to which paying late is to be charged. */
export type ChargeLateFeesInput = {
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only say what would be charged; charge nothing. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** The only unit that it is to be about; all of the estate when left out. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** The last day that counts, in the estate's zone; today at the latest. */
  until: Scalars['Date']['input'];
};

/** Ordering options for Charge connections */
export type ChargeOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ChargeOrderField;
};

/** Properties by which Charge connections can be ordered. */
export type ChargeOrderField =
  /** By due on. */
  | 'DUE_ON';

/** What every change of a charge answers with. */
export type ChargePayload = {
  /** How the unit stands now. */
  account: Account;
  /** The charge as changed. */
  charge: Charge;
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
};

/** A repair order whose price becomes a charge of the unit. */
export type ChargeRepairInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The repair order. */
  workOrderID: Scalars['ID']['input'];
};

/** ChargeStatus is how much of a charge is settled (FE04). */
export type ChargeStatus =
  /** All of it was waived, corrected or given back; money settles nothing of it. */
  | 'CREDITED'
  /** Nothing is settled. */
  | 'OPEN'
  /** It is settled. */
  | 'PAID'
  /** A part is settled. */
  | 'PART_PAID';

/** Something that a unit is charged for once. */
export type ChargeUnitInput = {
  /** How much, in minor units, 1 to 10,000,000,000. */
  amount: Scalars['MinorUnits']['input'];
  /** ISO 4217 code; refused unless it is the estate's, which it is when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Until when it is to be paid; today when left out. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The fee item. */
  itemID: Scalars['ID']['input'];
  /** What it is for, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The month it is for, `YYYY-MM`; refused when the unit was charged for it already. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** The unit. */
  unitID: Scalars['ID']['input'];
};

/**
 * ChargeWhereInput is used for filtering Charge objects.
 * Input was generated by ent.
 */
export type ChargeWhereInput = {
  /** `amount` is this. */
  amount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is more than this. */
  amountGT?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is this or more. */
  amountGTE?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is one of these. */
  amountIn?: InputMaybe<Array<Scalars['MinorUnits']['input']>>;
  /** `amount` is less than this. */
  amountLT?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is this or less. */
  amountLTE?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is not this. */
  amountNEQ?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is none of these. */
  amountNotIn?: InputMaybe<Array<Scalars['MinorUnits']['input']>>;
  /** All of these hold. */
  and?: InputMaybe<Array<ChargeWhereInput>>;
  /** `bookedOn` is this. */
  bookedOn?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` contains this. */
  bookedOnContains?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` contains this, ignoring case. */
  bookedOnContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is this, ignoring case. */
  bookedOnEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is more than this. */
  bookedOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is this or more. */
  bookedOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` begins with this. */
  bookedOnHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` ends with this. */
  bookedOnHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is one of these. */
  bookedOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `bookedOn` is less than this. */
  bookedOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is this or less. */
  bookedOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is not this. */
  bookedOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is none of these. */
  bookedOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `chargedAt` is this. */
  chargedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `chargedAt` is more than this. */
  chargedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `chargedAt` is this or more. */
  chargedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `chargedAt` is one of these. */
  chargedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `chargedAt` is less than this. */
  chargedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `chargedAt` is this or less. */
  chargedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `chargedAt` is not this. */
  chargedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `chargedAt` is none of these. */
  chargedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `chargedByID` is this. */
  chargedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` contains this. */
  chargedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` contains this, ignoring case. */
  chargedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` is this, ignoring case. */
  chargedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` is more than this. */
  chargedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` is this or more. */
  chargedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` begins with this. */
  chargedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` ends with this. */
  chargedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` is one of these. */
  chargedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `chargedByID` is not set. */
  chargedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `chargedByID` is less than this. */
  chargedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` is this or less. */
  chargedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` is not this. */
  chargedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `chargedByID` is none of these. */
  chargedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `chargedByID` is set. */
  chargedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `dueOn` is this. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` contains this. */
  dueOnContains?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` contains this, ignoring case. */
  dueOnContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` is this, ignoring case. */
  dueOnEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` is more than this. */
  dueOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` is this or more. */
  dueOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` begins with this. */
  dueOnHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` ends with this. */
  dueOnHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` is one of these. */
  dueOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `dueOn` is less than this. */
  dueOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` is this or less. */
  dueOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` is not this. */
  dueOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** `dueOn` is none of these. */
  dueOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `itemID` is this. */
  itemID?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` contains this. */
  itemIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` contains this, ignoring case. */
  itemIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is this, ignoring case. */
  itemIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is more than this. */
  itemIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is this or more. */
  itemIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` begins with this. */
  itemIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` ends with this. */
  itemIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is one of these. */
  itemIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `itemID` is less than this. */
  itemIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is this or less. */
  itemIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is not this. */
  itemIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is none of these. */
  itemIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `keyLoanID` is this. */
  keyLoanID?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` contains this. */
  keyLoanIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` contains this, ignoring case. */
  keyLoanIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` is this, ignoring case. */
  keyLoanIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` is more than this. */
  keyLoanIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` is this or more. */
  keyLoanIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` begins with this. */
  keyLoanIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` ends with this. */
  keyLoanIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` is one of these. */
  keyLoanIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `keyLoanID` is not set. */
  keyLoanIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `keyLoanID` is less than this. */
  keyLoanIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` is this or less. */
  keyLoanIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` is not this. */
  keyLoanIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `keyLoanID` is none of these. */
  keyLoanIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `keyLoanID` is set. */
  keyLoanIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `lateForID` is this. */
  lateForID?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` contains this. */
  lateForIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` contains this, ignoring case. */
  lateForIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` is this, ignoring case. */
  lateForIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` is more than this. */
  lateForIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` is this or more. */
  lateForIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` begins with this. */
  lateForIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` ends with this. */
  lateForIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` is one of these. */
  lateForIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `lateForID` is not set. */
  lateForIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `lateForID` is less than this. */
  lateForIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` is this or less. */
  lateForIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` is not this. */
  lateForIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `lateForID` is none of these. */
  lateForIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `lateForID` is set. */
  lateForIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<ChargeWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ChargeWhereInput>>;
  /** `period` is this. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** `period` contains this. */
  periodContains?: InputMaybe<Scalars['String']['input']>;
  /** `period` contains this, ignoring case. */
  periodContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `period` is this, ignoring case. */
  periodEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `period` is more than this. */
  periodGT?: InputMaybe<Scalars['String']['input']>;
  /** `period` is this or more. */
  periodGTE?: InputMaybe<Scalars['String']['input']>;
  /** `period` begins with this. */
  periodHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `period` ends with this. */
  periodHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `period` is one of these. */
  periodIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `period` is not set. */
  periodIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `period` is less than this. */
  periodLT?: InputMaybe<Scalars['String']['input']>;
  /** `period` is this or less. */
  periodLTE?: InputMaybe<Scalars['String']['input']>;
  /** `period` is not this. */
  periodNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `period` is none of these. */
  periodNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `period` is set. */
  periodNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `runID` is this. */
  runID?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` contains this. */
  runIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` contains this, ignoring case. */
  runIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` is this, ignoring case. */
  runIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` is more than this. */
  runIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` is this or more. */
  runIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` begins with this. */
  runIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` ends with this. */
  runIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` is one of these. */
  runIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `runID` is not set. */
  runIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `runID` is less than this. */
  runIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` is this or less. */
  runIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` is not this. */
  runIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `runID` is none of these. */
  runIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `runID` is set. */
  runIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `settledOn` is this. */
  settledOn?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` contains this. */
  settledOnContains?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` contains this, ignoring case. */
  settledOnContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` is this, ignoring case. */
  settledOnEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` is more than this. */
  settledOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` is this or more. */
  settledOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` begins with this. */
  settledOnHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` ends with this. */
  settledOnHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` is one of these. */
  settledOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `settledOn` is not set. */
  settledOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `settledOn` is less than this. */
  settledOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` is this or less. */
  settledOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` is not this. */
  settledOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** `settledOn` is none of these. */
  settledOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `settledOn` is set. */
  settledOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `status` is this. */
  status?: InputMaybe<ChargeStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<ChargeStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<ChargeStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<ChargeStatus>>;
  /** `tariffID` is this. */
  tariffID?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` contains this. */
  tariffIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` contains this, ignoring case. */
  tariffIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` is this, ignoring case. */
  tariffIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` is more than this. */
  tariffIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` is this or more. */
  tariffIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` begins with this. */
  tariffIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` ends with this. */
  tariffIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` is one of these. */
  tariffIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `tariffID` is not set. */
  tariffIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `tariffID` is less than this. */
  tariffIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` is this or less. */
  tariffIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` is not this. */
  tariffIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `tariffID` is none of these. */
  tariffIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `tariffID` is set. */
  tariffIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `ticketID` is this. */
  ticketID?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` contains this. */
  ticketIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` contains this, ignoring case. */
  ticketIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is this, ignoring case. */
  ticketIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is more than this. */
  ticketIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is this or more. */
  ticketIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` begins with this. */
  ticketIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` ends with this. */
  ticketIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is one of these. */
  ticketIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `ticketID` is not set. */
  ticketIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `ticketID` is less than this. */
  ticketIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is this or less. */
  ticketIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is not this. */
  ticketIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is none of these. */
  ticketIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `ticketID` is set. */
  ticketIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `workOrderID` is this. */
  workOrderID?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` contains this. */
  workOrderIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` contains this, ignoring case. */
  workOrderIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` is this, ignoring case. */
  workOrderIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` is more than this. */
  workOrderIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` is this or more. */
  workOrderIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` begins with this. */
  workOrderIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` ends with this. */
  workOrderIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` is one of these. */
  workOrderIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `workOrderID` is not set. */
  workOrderIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `workOrderID` is less than this. */
  workOrderIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` is this or less. */
  workOrderIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` is not this. */
  workOrderIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `workOrderID` is none of these. */
  workOrderIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `workOrderID` is set. */
  workOrderIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What who comes has read and found. */
export type CheckHandoverInput = {
  /** What has to be explained; at most 50 of 400 characters each. */
  anomalies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What was found when checking the area; at most 4,000 characters. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** The handover. */
  handoverID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the last entry of the journal that was read: at least `logNumber` of the handover. */
  logNumber: Scalars['Int']['input'];
};

/** An announced visitor who is here. */
export type CheckInVisitInput = {
  /** The supervisor or centre manager who lets it pass although the visitor is on the block list. */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the badge handed out, at most 32 characters. */
  badge?: InputMaybe<Scalars['String']['input']>;
  /** How many come along, 0 to 200; as announced when left out. */
  companions?: InputMaybe<Scalars['Int']['input']>;
  /** Who in the unit says that the visitor may come, at most 100 characters; needed with visitID. */
  confirmedBy?: InputMaybe<Scalars['String']['input']>;
  /** The estate; needed with a pass code. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The pass code, in any case, with or without dashes; this or visitID. */
  passCode?: InputMaybe<Scalars['String']['input']>;
  /** Plate of the vehicle, at most 20 characters; as announced when left out. */
  plate?: InputMaybe<Scalars['String']['input']>;
  /** The visit that is expected, when the visitor has no code at hand. */
  visitID?: InputMaybe<Scalars['ID']['input']>;
};

/** A visitor who leaves. */
export type CheckOutVisitInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the desk noted, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The visit. */
  visitID: Scalars['ID']['input'];
};

/** The owner's signature on the result. */
export type CheckRepairInput = {
  /** Who checked and signed for the unit, at most 100 characters. */
  by: Scalars['String']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The work order. */
  workOrderID: Scalars['ID']['input'];
};

/** Something that is looked at on a route. */
export type CheckpointInput = {
  /** What to look for; at most 400 characters. */
  instruction?: InputMaybe<Scalars['String']['input']>;
  /** The public place, when it is at one. */
  locationID?: InputMaybe<Scalars['ID']['input']>;
  /** What is looked at; at most 100 characters. */
  name: Scalars['String']['input'];
  /** The unit, a vacant one for example, when it is at one. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
};

/** The end of a key household. */
export type ClearKeyHouseholdInput = {
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why the flag goes, at most 1,000 characters. */
  reason: Scalars['String']['input'];
  /** The resident. */
  residentID: Scalars['ID']['input'];
};

/** A till that is counted and handed over. */
export type CloseTillInput = {
  /** The till. */
  cashUpID: Scalars['ID']['input'];
  /** What was counted, for every method that money was taken with. */
  counts: Array<CountInput>;
  /** Why what was counted differs from what was expected, at most 4,000 characters; needed when it does. */
  explanation?: InputMaybe<Scalars['String']['input']>;
  /** Who takes the money over: a member of staff other than the cashier. */
  handedToID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the till. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Case file (投诉处理档案卡) of a complaint that was not resolved in time (TK10). The complaint is archived when it is complete. */
export type ComplaintFile = Node & {
  /** What the complainant says of it. */
  complainantView: Scalars['String']['output'];
  /** The responsible department. */
  department?: Maybe<Department>;
  /** The responsible department. */
  departmentID?: Maybe<Scalars['ID']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What was found out. */
  investigation: Scalars['String']['output'];
  /** What was done about it. */
  measures: Scalars['String']['output'];
  /** When it was opened: when the complaint was late, or earlier by hand. */
  openedAt: Scalars['Time']['output'];
  /** What came of it. */
  outcome: Scalars['String']['output'];
  /** The complaint. */
  ticket: Ticket;
  /** The complaint. */
  ticketID: Scalars['ID']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** What is handed over, and what the joint inspection found. */
export type CompleteMoveInInput = {
  /** Who authorises the keys; the caller when left out. */
  authorisedByID?: InputMaybe<Scalars['ID']['input']>;
  /** Numbers of the resident cards that are issued (PL07). */
  cards?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What can't be put right on the spot: each becomes a ticket. */
  defects?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the move-in. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The engineer of the joint inspection. */
  inspectedByID: Scalars['ID']['input'];
  /** Where the signed authority for a key that is left for the repairs is kept, at most 200 characters. */
  keyAuthority?: InputMaybe<Scalars['String']['input']>;
  /** The keys of the unit that are issued (KY05). */
  keyIDs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The move-in. */
  moveInID: Scalars['ID']['input'];
  /** What the meters show. */
  readings?: InputMaybe<Array<OpeningReadingInput>>;
  /** Where the signature on the acceptance form and for the keys is kept, at most 200 characters. */
  signature: Scalars['String']['input'];
};

/** What comes back, and what becomes of the deposits. */
export type CompleteMoveOutInput = {
  /** The supervisor or manager who approves that money is given back. */
  approvedByID?: InputMaybe<Scalars['ID']['input']>;
  /** The resident cards that come back (PL07). */
  cardIDs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The deposits, by their charges, that are given back: they settle what is owed, and what is left is paid out. */
  depositIDs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the move-out. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The deposits that stay, such as the owner's. */
  keptDepositIDs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Every key that was issued (KY05). */
  keys?: InputMaybe<Array<ReturnedKeyInput>>;
  /** The move-out. */
  moveOutID: Scalars['ID']['input'];
  /** What else is noted, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of completeTicket. */
export type CompleteTicketInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Where the caller was sent (TK19, IN07), at most 400 characters. */
  referral?: InputMaybe<Scalars['String']['input']>;
  /** What was done or answered, at most 4,000 characters. */
  result: Scalars['String']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
  /** True when the request could not be met; then a referral is needed (TK19). */
  unmet?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Confidentiality says which named roles may see a ticket or note (TK16). */
export type Confidentiality =
  /** The management. */
  | 'COMPANY'
  /** Those who investigate. */
  | 'CRIME'
  /** Those who help. */
  | 'MEDICAL'
  /** Everybody in whose sight the estate is. */
  | 'OPEN';

/** Goods that leave as the pass says. */
export type ConfirmReleaseInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the guard noted, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The pass. */
  releasePassID: Scalars['ID']['input'];
};

/** A month that the units of an estate are to be charged for anew. */
export type CorrectBillingInput = {
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The month, `YYYY-MM`. */
  period: Scalars['String']['input'];
  /** Only say what would be charged; charge nothing. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The only unit that it is to be about; all of the estate when left out. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
};

/** What was counted of one method. */
export type CountInput = {
  /** How much was there. */
  amount: Scalars['MinorUnits']['input'];
  /** How the money was paid. */
  method: PaymentMethod;
};

/** A new estate. */
export type CreateEstateInput = {
  /** Postal address, at most 400 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Short code that people type, unique in the company, at most 32 characters. */
  code: Scalars['String']['input'];
  /** ISO 4217 currency; CNY when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same record and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** IANA time zone; Asia/Shanghai when left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A new route. */
export type CreatePatrolRouteInput = {
  /** What is looked at, in order; 1 to 100. */
  checkpoints: Array<CheckpointInput>;
  /** The department that walks it. */
  departmentID: Scalars['ID']['input'];
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** The first day with rounds, in the estate's zone. Weekly rounds are due on its day of the week, rarer ones on its day of the month, or on the last day of a month that has none such. */
  firstDay: Scalars['Date']['input'];
  /** On which days rounds are due, counted from the first. */
  frequency: PatrolFrequency;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What people call it, unique in the estate; at most 100 characters. */
  name: Scalars['String']['input'];
  /** When the rounds of such a day begin, in the estate's zone and in order: `09:00`; 1 to 24 times. */
  starts: Array<Scalars['String']['input']>;
  /** Within how many minutes after it begins a round has to be walked: before the next one begins. */
  withinMinutes: Scalars['Int']['input'];
};

/** A new token. */
export type CreateTokenInput = {
  /** The estates in sight; leave out for ADMIN, which sees all. A board has exactly one. */
  estateIDs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it stops working; null for never. */
  expiresAt?: InputMaybe<Scalars['Time']['input']>;
  /** What it is for, at most 100 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** The role whose permissions the bearer has. */
  role: Role;
  /** The member of staff it acts for. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
};

/** A new webhook. */
export type CreateWebhookInput = {
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Kinds of entries (docs/events.md), 1 to 50; one that ends in a dot stands for all that begin so: `helpdesk.escalation.`. */
  kinds: Array<Scalars['String']['input']>;
  /** What it is for, at most 100 characters. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** It is told what this role may read. */
  role: Role;
  /** Where it is sent: http or https. */
  url: Scalars['String']['input'];
};

/** A charge that is reduced. */
export type CreditChargeInput = {
  /** By how much; as much as is possible when left out. */
  amount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The supervisor or manager who approves it: somebody else than who asks for it. */
  approvedByID: Scalars['ID']['input'];
  /** The charge. */
  chargeID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the charge. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  kind: CreditKind;
  /** Why, in words, at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** CreditKind is why a charge was reduced (FE04). */
export type CreditKind =
  /** The charge was too high. */
  | 'CORRECTION'
  /** A deposit is given back. */
  | 'DEPOSIT_RETURN'
  /** The charge should never have been made. */
  | 'VOID'
  /** Somebody with the right to it let the debt go. */
  | 'WAIVER';

/** A charge that is reduced: waived, corrected, void, or a deposit given back, with who approved it and why (FE04). */
export type CreditNote = Node & {
  /** What it settled. */
  allocations?: Maybe<Array<Allocation>>;
  /** By how much. */
  amount: Scalars['MinorUnits']['output'];
  /** Who approved it. */
  approvedBy?: Maybe<Staff>;
  /** Who approved it; null for a billing run. */
  approvedByID?: Maybe<Scalars['ID']['output']>;
  /** The day from which it counts, in the estate's zone. */
  bookedOn: Scalars['Date']['output'];
  /** The charge. */
  charge: Charge;
  /** The charge. */
  chargeID: Scalars['ID']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Why the charge was reduced. */
  kind: CreditKind;
  /** When it was made. */
  madeAt: Scalars['Time']['output'];
  /** Who made it. */
  madeBy?: Maybe<Staff>;
  /** Who made it; null for a billing run, and for nobody in particular. */
  madeByID?: Maybe<Scalars['ID']['output']>;
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** The billing run that made it; null for others. */
  runID?: Maybe<Scalars['ID']['output']>;
  /** The unit. */
  unitID: Scalars['ID']['output'];
};

/** The time by which a milestone must be reached (TK03). */
export type Deadline = Node & {
  /** When it was missed; null unless it was. */
  breachedAt?: Maybe<Scalars['Time']['output']>;
  /** Working hours that count, as the policy names them; empty when every hour counts. */
  calendar: Scalars['String']['output'];
  /** How it moved after it had started, and why. */
  changes: Array<DeadlineChange>;
  /** When it falls due; the year 9999 while the clock stands still. */
  dueAt: Scalars['Time']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** When the step was reached; null until then. */
  metAt?: Maybe<Scalars['Time']['output']>;
  /** The step that must be reached. */
  milestone: MilestoneName;
  /** When the clock stood still, and why. */
  pauses: Array<DeadlinePause>;
  /** 0 before the first reopening, then one more for each. */
  round: Scalars['Int']['output'];
  /** When the clock started: when that step was reached, or the time that was agreed. */
  startsAt: Scalars['Time']['output'];
  /** The step that the clock counts from (TK04). */
  startsFrom: MilestoneName;
  /** Where the clock stands. */
  status: DeadlineStatus;
  /** The ticket. */
  ticketID: Scalars['ID']['output'];
  /** Time of day in the estate's zone at which it falls due, HH:MM up to 24:00; empty when it runs for a time or until an agreed one. */
  until: Scalars['String']['output'];
  /** When the boards are warned; null when they are not, or while the clock stands still. */
  warnAt?: Maybe<Scalars['Time']['output']>;
  /** How long before it falls due the boards are warned, in seconds; 0 for no warning. */
  warningSeconds: Scalars['Int']['output'];
  /** How much time there was at the start, in seconds; 0 when it falls due at an agreed time or at a time of day. */
  withinSeconds: Scalars['Int']['output'];
};

/** DeadlineCause is why a deadline's clock stopped or moved (TK03). */
export type DeadlineCause =
  /** A time was agreed with the resident. */
  | 'APPOINTMENT'
  /** The ticket was archived or cancelled. */
  | 'CLOSED'
  /** It was never answered, and stands on the next list (TK15). */
  | 'LISTED'
  /** The ticket was sent back, and clocks begin anew. */
  | 'REOPENED'
  /** Priority or class changed, and with it the rule. */
  | 'RULE'
  /** The ticket came to a status in which the clock stands still. */
  | 'STATUS';

/** How a deadline moved after its clock had started. */
export type DeadlineChange = {
  /** When it was moved. */
  at: Scalars['Time']['output'];
  /** Why. */
  cause: DeadlineCause;
  /** When it fell due from then on; null when it no longer applied. */
  dueAt?: Maybe<Scalars['Time']['output']>;
};

/** A time in which a deadline's clock stood still. */
export type DeadlinePause = {
  /** Why. */
  cause: DeadlineCause;
  /** When it stopped. */
  from: Scalars['Time']['output'];
  /** When it went on; null while it stands. */
  to?: Maybe<Scalars['Time']['output']>;
};

/** DeadlineStatus is where a deadline's clock stands (TK03). */
export type DeadlineStatus =
  /** Missed. */
  | 'BREACHED'
  /** No longer applies. */
  | 'CANCELLED'
  /** The warning time has come. */
  | 'IMMINENT'
  /** Reached in time. */
  | 'MET'
  /** Reached after the breach. */
  | 'MET_LATE'
  /** Stopped. */
  | 'PAUSED'
  /** Running. */
  | 'PENDING';

/** A unit that is late (FE05). */
export type Debtor = {
  /** Since when the oldest of it is due. */
  oldestDueOn: Scalars['Date']['output'];
  /** How much is late. */
  overdue: Scalars['MinorUnits']['output'];
  /** The unit. */
  unit: Unit;
};

/** A page of units that are late (Relay). */
export type DebtorConnection = {
  /** The units, who owes most first. */
  edges: Array<DebtorEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** A unit that is late, and its cursor (Relay). */
export type DebtorEdge = {
  /** Its place in the list. */
  cursor: Scalars['Cursor']['output'];
  /** The unit. */
  node: Debtor;
};

/** Input of decideFurtherHelp. */
export type DecideFurtherHelpInput = {
  /** Whether the help is given. */
  granted: Scalars['Boolean']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The medical help. */
  medicalHelpID: Scalars['ID']['input'];
  /** Why, or how, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What is decided about a swap. */
export type DecideShiftSwapInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What else is said; at most 4,000 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** Who takes the shift; left out to refuse the swap. */
  substituteID?: InputMaybe<Scalars['ID']['input']>;
  /** The request. */
  swapID: Scalars['ID']['input'];
};

/** Input of decideTicket. */
export type DecideTicketInput = {
  /** The decision, at most 4,000 characters. */
  decision: Scalars['String']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** A message passed on. */
export type DeliverMessageInput = {
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The message. */
  messageID: Scalars['ID']['input'];
};

/** DeliveryStatus is where a message to a webhook stands. */
export type DeliveryStatus =
  /** It was refused too often; replay it when the receiver is mended. */
  | 'DEAD'
  /** It was accepted. */
  | 'DELIVERED'
  /** It is sent, again and again until it is accepted. */
  | 'PENDING';

/** A department of an estate (PL05); tickets are dispatched to it. */
export type Department = Node & {
  /** Who answers for the department now (PL06). */
  dutyManager?: Maybe<Staff>;
  /** Who answers for the department now (PL06). */
  dutyManagerID?: Maybe<Scalars['ID']['output']>;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** What the department is for. */
  function: DepartmentFunction;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Name: `工程部`. */
  name: Scalars['String']['output'];
  /** Tickets dispatched to the department. */
  tickets: TicketConnection;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A department of an estate (PL05); tickets are dispatched to it. */
export type DepartmentTicketsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TicketOrder>>;
  where?: InputMaybe<TicketWhereInput>;
};

/** A connection to a list of items. */
export type DepartmentConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<DepartmentEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type DepartmentEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Department>;
};

/** DepartmentFunction is what a department is for (PL05). */
export type DepartmentFunction =
  /** 保洁部. */
  | 'CLEANING'
  /** 客服部. */
  | 'CUSTOMER_SERVICE'
  /** 工程部. */
  | 'ENGINEERING'
  /** 财务部. */
  | 'FINANCE'
  /** 管理处. */
  | 'MANAGEMENT'
  /** 保安部. */
  | 'SECURITY';

/** Ordering options for Department connections */
export type DepartmentOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: DepartmentOrderField;
};

/** Properties by which Department connections can be ordered. */
export type DepartmentOrderField =
  /** By name. */
  | 'NAME';

/**
 * DepartmentWhereInput is used for filtering Department objects.
 * Input was generated by ent.
 */
export type DepartmentWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<DepartmentWhereInput>>;
  /** `dutyManagerID` is this. */
  dutyManagerID?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` contains this. */
  dutyManagerIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` contains this, ignoring case. */
  dutyManagerIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` is this, ignoring case. */
  dutyManagerIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` is more than this. */
  dutyManagerIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` is this or more. */
  dutyManagerIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` begins with this. */
  dutyManagerIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` ends with this. */
  dutyManagerIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` is one of these. */
  dutyManagerIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `dutyManagerID` is not set. */
  dutyManagerIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `dutyManagerID` is less than this. */
  dutyManagerIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` is this or less. */
  dutyManagerIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` is not this. */
  dutyManagerIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `dutyManagerID` is none of these. */
  dutyManagerIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `dutyManagerID` is set. */
  dutyManagerIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `function` is this. */
  function?: InputMaybe<DepartmentFunction>;
  /** `function` is one of these. */
  functionIn?: InputMaybe<Array<DepartmentFunction>>;
  /** `function` is not this. */
  functionNEQ?: InputMaybe<DepartmentFunction>;
  /** `function` is none of these. */
  functionNotIn?: InputMaybe<Array<DepartmentFunction>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `name` is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this, ignoring case. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this, ignoring case. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or more. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `name` ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `name` is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or less. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `name` is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<DepartmentWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DepartmentWhereInput>>;
};

/** By how much figures of desks differ from those of the span before; null when there was nothing before. */
export type DeskComparison = {
  /** Of the share that was answered; 0.1 for ten of a hundred more. */
  answerRate?: Maybe<Scalars['Float']['output']>;
  /** How far the shares of answered call-outs are apart: 0.02 for two of a hundred more. */
  callOutRate?: Maybe<Scalars['Float']['output']>;
  /** Of call-outs. */
  callOuts?: Maybe<Scalars['Float']['output']>;
  /** Of how often the hotline rang; 0.1 for a tenth more. */
  calls?: Maybe<Scalars['Float']['output']>;
  /** Of keys handed out; 0.1 for a tenth more. */
  lent?: Maybe<Scalars['Float']['output']>;
  /** Of lines in the duty log; 0.1 for a tenth more. */
  logged?: Maybe<Scalars['Float']['output']>;
  /** Of messages; 0.1 for a tenth more. */
  messages?: Maybe<Scalars['Float']['output']>;
  /** Of parcels; 0.1 for a tenth more. */
  parcels?: Maybe<Scalars['Float']['output']>;
  /** Of the share that was answered within three rings; 0.1 for ten of a hundred more. */
  threeRingRate?: Maybe<Scalars['Float']['output']>;
  /** Of visitors; 0.1 for a tenth more. */
  visits?: Maybe<Scalars['Float']['output']>;
};

/** DeskDimension is what figures of a desk are grouped by (RP03, IN06). */
export type DeskDimension =
  /** The estate. */
  | 'ESTATE'
  /** The hour of the day. */
  | 'HOUR'
  /** The day of the week. */
  | 'WEEKDAY';

/** What a desk did in a time (RP03, IN06). */
export type DeskFigures = {
  /** Answered of calls, 0 to 1; null without calls. */
  answerRate?: Maybe<Scalars['Float']['output']>;
  /** How many calls somebody answered. */
  answered: Scalars['Int']['output'];
  /** When the piece of time begins; null where there are none. */
  bucket?: Maybe<Scalars['Time']['output']>;
  /** Which share that is; null without call-outs. */
  callOutRate?: Maybe<Scalars['Float']['output']>;
  /** How often people were called about a ticket because it was late or an emergency; however many levels were called, it counts once (DU07). */
  callOuts: Scalars['Int']['output'];
  /** How many of these somebody answered by name. */
  callOutsAnswered: Scalars['Int']['output'];
  /** How often the hotline rang. */
  calls: Scalars['Int']['output'];
  /** How many of them correct another (DU02). */
  corrected: Scalars['Int']['output'];
  /** The estate; null where not grouped by it. */
  estate?: Maybe<Estate>;
  /** Hour of the day, 0 to 23; null where not grouped by it. */
  hour?: Maybe<Scalars['Int']['output']>;
  /** Keys handed out (KY02). */
  lent: Scalars['Int']['output'];
  /** Lines written into the duty log, also those whose text was erased since (DU02, DU06). */
  logged: Scalars['Int']['output'];
  /** Messages taken for colleagues (IN04). */
  messages: Scalars['Int']['output'];
  /** Parcels that came in (VI04). */
  parcels: Scalars['Int']['output'];
  /** Calls answered within three rings, of all, 0 to 1; null without calls (IN06). */
  threeRingRate?: Maybe<Scalars['Float']['output']>;
  /** Visitors who came in (VI01). */
  visits: Scalars['Int']['output'];
  /** Day of the week, 1 for Monday to 7; null where not grouped by it. */
  weekday?: Maybe<Scalars['Int']['output']>;
};

/** What desks did, besides tickets (RP03, IN06). */
export type DeskStats = {
  /** By how much totals differ from the span before. */
  change: DeskComparison;
  /** From when on it is counted. */
  from: Scalars['Time']['output'];
  /** The figures by what was asked for: by bucket, then in order of what they are grouped by. */
  groups: Array<DeskFigures>;
  /** How many messages are not passed on yet (IN04). */
  openMessages: Scalars['Int']['output'];
  /** The figures of the span before, as for tickets. */
  previous: DeskFigures;
  /** Before when it is counted. */
  to: Scalars['Time']['output'];
  /** The figures of the time. */
  totals: DeskFigures;
  /** How many of them wait longer than the policy allows. */
  uncollected: Scalars['Int']['output'];
  /** How many parcels wait now. */
  waiting: Scalars['Int']['output'];
  /** Time zone in which days begin, as for visits. */
  zone: Scalars['String']['output'];
};

/** A ticket to take out of its incident. */
export type DetachFromIncidentInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the ticket. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** Input of dispatchTicket. */
export type DispatchTicketInput = {
  /** The department. */
  departmentID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the department should know, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** One time that money is asked for that is late. */
export type DunInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Until when payment was promised. */
  promisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What came of it, if that is known, at most 4,000 characters. */
  result?: InputMaybe<Scalars['String']['input']>;
  /** How it is asked for: the same way again, or the next one once the last has a result. */
  stage: DunningStage;
  /** The unit. */
  unitID: Scalars['ID']['input'];
};

/** For a time nobody asks a unit for money that is late, such as while a complaint is open (催缴冻结) (FE05). */
export type DunningHold = Node & {
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** When it was set. */
  heldAt: Scalars['Time']['output'];
  /** Who set it. */
  heldBy?: Maybe<Staff>;
  /** Who set it; null for nobody in particular. */
  heldByID?: Maybe<Scalars['ID']['output']>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** When it was lifted early; null when it was not. */
  liftedAt?: Maybe<Scalars['Time']['output']>;
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** The unit. */
  unit: Unit;
  /** The unit. */
  unitID: Scalars['ID']['output'];
  /** The last day on which it holds, in the estate's zone. */
  until: Scalars['Date']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** What asking for money answers with. */
export type DunningPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The step. */
  step: DunningStep;
};

/** DunningStage is a step of asking for money that is late (FE05). */
export type DunningStage =
  /** A call (催缴电话). */
  | 'CALL'
  /** A formal letter (催款函). */
  | 'FORMAL_LETTER'
  /** A lawyer (法律程序). */
  | 'LEGAL'
  /** A notice (缴费通知). */
  | 'NOTICE';

/** One time that money was asked for that is late, and what came of it (催缴) (FE05). */
export type DunningStep = Node & {
  /** The day on which it was asked for, in the estate's zone. */
  bookedOn: Scalars['Date']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Since when the oldest of it was due. */
  oldestDueOn: Scalars['Date']['output'];
  /** How much was late then. */
  overdue: Scalars['MinorUnits']['output'];
  /** Until when payment was promised; null when it was not. */
  promisedOn?: Maybe<Scalars['Date']['output']>;
  /** What came of it; empty before it is known. */
  result: Scalars['String']['output'];
  /** How it was asked for. */
  stage: DunningStage;
  /** When it was asked for. */
  takenAt: Scalars['Time']['output'];
  /** Who asked for it. */
  takenBy?: Maybe<Staff>;
  /** Who asked for it; null for nobody in particular. */
  takenByID?: Maybe<Scalars['ID']['output']>;
  /** The unit. */
  unit: Unit;
  /** The unit. */
  unitID: Scalars['ID']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type DunningStepConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<DunningStepEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type DunningStepEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<DunningStep>;
};

/** By how much figures of duty differ from those of the span before; 0.1 for a tenth more, null when there was nothing before. */
export type DutyComparison = {
  /** How far the shares of handovers in time are apart: 0.02 for two of a hundred more. */
  handoverRate?: Maybe<Scalars['Float']['output']>;
  /** Of how many handovers were due. */
  handovers?: Maybe<Scalars['Float']['output']>;
  /** How far the shares of spot checks in order are apart. */
  inOrderRate?: Maybe<Scalars['Float']['output']>;
  /** How far the shares of days on which the log was signed in time are apart. */
  reviewRate?: Maybe<Scalars['Float']['output']>;
  /** How far the shares of rosters in time are apart. */
  rosterRate?: Maybe<Scalars['Float']['output']>;
  /** Of how many shifts there were. */
  shifts?: Maybe<Scalars['Float']['output']>;
  /** Of how many spot checks. */
  spotChecks?: Maybe<Scalars['Float']['output']>;
  /** Of how many swaps. */
  swaps?: Maybe<Scalars['Float']['output']>;
};

/** DutyDimension is what figures of duty are grouped by (DU01, DU03, DU04). */
export type DutyDimension =
  /** The estate. */
  | 'ESTATE'
  /** The hour of the day. */
  | 'HOUR'
  /** The post; rosters and signed logs belong to none. */
  | 'POST'
  /** The day of the week. */
  | 'WEEKDAY';

/** What was counted of duty (DU01, DU03, DU04). */
export type DutyFigures = {
  /** When the piece of time begins; null where there are none. */
  bucket?: Maybe<Scalars['Time']['output']>;
  /** The estate; null where not grouped by it. */
  estate?: Maybe<Estate>;
  /** Which share of the handovers that are over both signed in time; null when none is. */
  handoverRate?: Maybe<Scalars['Float']['output']>;
  /** How many handovers were due (DU03). */
  handovers: Scalars['Int']['output'];
  /** How many of them both have signed. */
  handoversDone: Scalars['Int']['output'];
  /** How many of them both signed in time. */
  handoversInTime: Scalars['Int']['output'];
  /** How many were never signed. */
  handoversMissed: Scalars['Int']['output'];
  /** How many a head let pass though important work was unfinished. */
  handoversReleased: Scalars['Int']['output'];
  /** Hour of the day, 0 to 23; null where not grouped by it. */
  hour?: Maybe<Scalars['Int']['output']>;
  /** Which share of them found nothing wanting; null without any. */
  inOrderRate?: Maybe<Scalars['Float']['output']>;
  /** The post; null where not grouped by it, and for rosters and reviews of the log, which belong to none. */
  post?: Maybe<DutyPost>;
  /** On which share of the days the log was signed in time; null without any. */
  reviewRate?: Maybe<Scalars['Float']['output']>;
  /** On how many days the duty log had to be signed (DU04). */
  reviews: Scalars['Int']['output'];
  /** On how many of them it was signed in time. */
  reviewsInTime: Scalars['Int']['output'];
  /** On how many of them it was signed. */
  reviewsSigned: Scalars['Int']['output'];
  /** Which share of the months began with a published roster; null without any. */
  rosterRate?: Maybe<Scalars['Float']['output']>;
  /** How many months began (DU01). */
  rosters: Scalars['Int']['output'];
  /** How many of them with a published roster. */
  rostersInTime: Scalars['Int']['output'];
  /** How many shifts began (DU01). */
  shifts: Scalars['Int']['output'];
  /** How many spot checks were made (DU04). */
  spotChecks: Scalars['Int']['output'];
  /** How many of them found something wanting. */
  spotChecksWanting: Scalars['Int']['output'];
  /** How many of them somebody else took than was planned. */
  substituted: Scalars['Int']['output'];
  /** How many swaps were asked for (DU01). */
  swaps: Scalars['Int']['output'];
  /** How many of them are approved. */
  swapsApproved: Scalars['Int']['output'];
  /** How many of them are refused. */
  swapsRefused: Scalars['Int']['output'];
  /** Day of the week, 1 for Monday to 7; null where not grouped by it. */
  weekday?: Maybe<Scalars['Int']['output']>;
};

/** The hours of a shift, by the clocks of the estate. */
export type DutyHours = {
  /** From when, as HH:MM. */
  from: Scalars['String']['output'];
  /** Until when, as HH:MM up to 24:00; on the next day when it is not after `from`. */
  to: Scalars['String']['output'];
};

/** The hours of a shift, by the clocks of the estate. */
export type DutyHoursInput = {
  /** From when, as HH:MM. */
  from: Scalars['String']['input'];
  /** Until when, as HH:MM up to 24:00; on the next day when it is not after `from`. */
  to: Scalars['String']['input'];
};

/** A post (值班岗位) with the hours of its shifts: desk, butler, gate, duty manager (DU01). */
export type DutyPost = Node & {
  /** Whether new shifts are planned at it. */
  active: Scalars['Boolean']['output'];
  /** The department whose work is handed over at it. */
  department?: Maybe<Department>;
  /** The department whose work is handed over at it; null for a post that the whole desk's work is handed over at. */
  departmentID?: Maybe<Scalars['ID']['output']>;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Whether each shift hands over to the next in writing (DU03). */
  handsOver: Scalars['Boolean']['output'];
  /** The hours of its shifts on each day, in the estate's zone and in order. */
  hours: Array<DutyHours>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Whether who is on duty at it answers for the department: it becomes its duty manager when the shift begins (PL06). */
  leads: Scalars['Boolean']['output'];
  /** What people call it, unique in the estate: `前台`. */
  name: Scalars['String']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type DutyPostConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<DutyPostEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type DutyPostEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<DutyPost>;
};

/** Ordering options for DutyPost connections */
export type DutyPostOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: DutyPostOrderField;
};

/** Properties by which DutyPost connections can be ordered. */
export type DutyPostOrderField =
  /** By name. */
  | 'NAME';

/** The post after a change. */
export type DutyPostPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The post. */
  post: DutyPost;
};

/**
 * DutyPostWhereInput is used for filtering DutyPost objects.
 * Input was generated by ent.
 */
export type DutyPostWhereInput = {
  /** `active` is this. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** `active` is not this. */
  activeNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<DutyPostWhereInput>>;
  /** `departmentID` is this. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this. */
  departmentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this, ignoring case. */
  departmentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this, ignoring case. */
  departmentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is more than this. */
  departmentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or more. */
  departmentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` begins with this. */
  departmentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` ends with this. */
  departmentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is one of these. */
  departmentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `departmentID` is not set. */
  departmentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `departmentID` is less than this. */
  departmentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or less. */
  departmentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is not this. */
  departmentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is none of these. */
  departmentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `departmentID` is set. */
  departmentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `handsOver` is this. */
  handsOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** `handsOver` is not this. */
  handsOverNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `leads` is this. */
  leads?: InputMaybe<Scalars['Boolean']['input']>;
  /** `leads` is not this. */
  leadsNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `name` is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this, ignoring case. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this, ignoring case. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or more. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `name` ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `name` is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or less. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `name` is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<DutyPostWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DutyPostWhereInput>>;
};

/** Figures of duty (DU01, DU03, DU04). A shift belongs to the moment at which it began, a swap to that at which it was asked for, a handover and a review to that at which it was due, a roster to the beginning of its month. */
export type DutyStats = {
  /** By how much totals differ from the span before. */
  change: DutyComparison;
  /** From when on it is counted. */
  from: Scalars['Time']['output'];
  /** The figures by what was asked for: by bucket, then in order of what they are grouped by. */
  groups: Array<DutyFigures>;
  /** The totals of the span before, as for tickets. */
  previous: DutyFigures;
  /** Before when it is counted. */
  to: Scalars['Time']['output'];
  /** The figures of everything. */
  totals: DutyFigures;
  /** Time zone in which days begin: that of the estates, of the first by name where they differ; days and hours of each estate are its own. */
  zone: Scalars['String']['output'];
};

/** The end of an incident. */
export type EndIncidentInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The incident. */
  incidentID: Scalars['ID']['input'];
  /** What becomes of its tickets. */
  outcome: IncidentOutcome;
  /** What was done, in words that everybody may read, at most 400 characters. */
  result: Scalars['String']['input'];
};

/** The end of a link between resident and unit. */
export type EndOccupancyInput = {
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The link. */
  occupancyID: Scalars['ID']['input'];
  /** Last day; today when left out; not before the first. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** The last day of a tariff. */
export type EndTariffInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the tariff. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The tariff. */
  tariffID: Scalars['ID']['input'];
  /** Last day on which it holds, in the estate's zone, not before its first. */
  to: Scalars['Date']['input'];
};

/** What a line of the journal answers with. */
export type EntryPayload = {
  /** Its position. */
  cursor: Scalars['Cursor']['output'];
  /** The entry that was written. */
  entry: JournalEntry;
};

/** An entry whose content is to be erased. */
export type EraseEntryInput = {
  /** The estate; null for the company's journal. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** By which policy or request, at most 400 characters. */
  reason: Scalars['String']['input'];
  /** Number of the entry. */
  seq: Scalars['Int']['input'];
};

/** People called about a ticket, level by level, until one of them answers (TK03, TK12). */
export type Escalation = Node & {
  /** When somebody answered; null until then. */
  acknowledgedAt?: Maybe<Scalars['Time']['output']>;
  /** Who answered. */
  acknowledgedBy?: Maybe<Staff>;
  /** Who answered. */
  acknowledgedByID?: Maybe<Scalars['ID']['output']>;
  /** Who was called, level by level. */
  calls: Array<EscalationCall>;
  /** When the next level is called unless somebody answers; null when none is. */
  climbsAt?: Maybe<Scalars['Time']['output']>;
  /** The deadline that was missed; null for an emergency. */
  deadline?: Maybe<Deadline>;
  /** The deadline that was missed; null for an emergency. */
  deadlineID?: Maybe<Scalars['ID']['output']>;
  /** When it ended; null until then. */
  endedAt?: Maybe<Scalars['Time']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The level that was called last, from 1; 0 before the first. */
  level: Scalars['Int']['output'];
  /** When it started. */
  startedAt: Scalars['Time']['output'];
  /** Where it stands. */
  status: EscalationStatus;
  /** The ticket. */
  ticket: Ticket;
  /** The ticket. */
  ticketID: Scalars['ID']['output'];
  /** What started it. */
  trigger: EscalationTrigger;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** One level of an escalation as it was called. */
export type EscalationCall = {
  /** When. */
  at: Scalars['Time']['output'];
  /** Who was to be called. */
  callee: Callee;
  /** The level, from 1. */
  level: Scalars['Int']['output'];
  /** Who that was at the time; empty for a mailbox, and where nobody holds the post. */
  staff?: Maybe<Array<Staff>>;
};

/** A connection to a list of items. */
export type EscalationConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<EscalationEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type EscalationEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Escalation>;
};

/** What answering a call answers with. */
export type EscalationPayload = {
  /** Position of the entry that it wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The escalation as changed. */
  escalation: Escalation;
};

/** EscalationStatus is where an escalation stands. */
export type EscalationStatus =
  /** A named person has answered. */
  | 'ACKNOWLEDGED'
  /** Somebody is called, and nobody has answered. */
  | 'CALLING'
  /** The ticket no longer needs anybody: what was missed was done, or it is closed. */
  | 'ENDED'
  /** The last level was called, and nobody has answered; it stays on the boards. */
  | 'EXHAUSTED';

/** EscalationTrigger is what starts a ladder of escalation (TK03, TK12). */
export type EscalationTrigger =
  /** A deadline was missed. */
  | 'BREACH'
  /** Helpers were sent to a major medical case (TK13). */
  | 'MAJOR'
  /** The ticket was opened: emergencies. */
  | 'OPENED'
  /** A complaint about the same matter came again (TK11). */
  | 'REPEATED'
  /** Helpers are back from a medical case (TK13). */
  | 'RETURNED';

/** One managed property (项目/园区). Every record belongs to one estate or to the company (PL01). */
export type Estate = Node & {
  /** Postal address. */
  address: Scalars['String']['output'];
  /** Its buildings (楼栋). */
  buildings: BuildingConnection;
  /** Short code that people type, unique in the company. */
  code: Scalars['String']['output'];
  /** When the estate was set up. */
  createdAt: Scalars['Time']['output'];
  /** ISO 4217 code of the money the estate counts in. */
  currency: Scalars['String']['output'];
  /** Its departments. */
  departments: DepartmentConnection;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Its public places. */
  locations: LocationConnection;
  /** Name of the estate. */
  name: Scalars['String']['output'];
  /** The version of its policy that new tickets run on; 0 for the default (TK04). */
  policyVersion: Scalars['Int']['output'];
  /** IANA time zone in which the estate's days and shifts are counted. */
  timeZone: Scalars['String']['output'];
  /** Its units (房屋). */
  units: UnitConnection;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** One managed property (项目/园区). Every record belongs to one estate or to the company (PL01). */
export type EstateBuildingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BuildingOrder>>;
  where?: InputMaybe<BuildingWhereInput>;
};


/** One managed property (项目/园区). Every record belongs to one estate or to the company (PL01). */
export type EstateDepartmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DepartmentOrder>>;
  where?: InputMaybe<DepartmentWhereInput>;
};


/** One managed property (项目/园区). Every record belongs to one estate or to the company (PL01). */
export type EstateLocationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhereInput>;
};


/** One managed property (项目/园区). Every record belongs to one estate or to the company (PL01). */
export type EstateUnitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UnitOrder>>;
  where?: InputMaybe<UnitWhereInput>;
};

/** A connection to a list of items. */
export type EstateConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<EstateEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type EstateEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Estate>;
};

/** Ordering options for Estate connections */
export type EstateOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: EstateOrderField;
};

/** Properties by which Estate connections can be ordered. */
export type EstateOrderField =
  /** By code. */
  | 'CODE'
  /** By name. */
  | 'NAME';

/**
 * EstateWhereInput is used for filtering Estate objects.
 * Input was generated by ent.
 */
export type EstateWhereInput = {
  /** `address` is this. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** `address` contains this. */
  addressContains?: InputMaybe<Scalars['String']['input']>;
  /** `address` contains this, ignoring case. */
  addressContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `address` is this, ignoring case. */
  addressEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `address` is more than this. */
  addressGT?: InputMaybe<Scalars['String']['input']>;
  /** `address` is this or more. */
  addressGTE?: InputMaybe<Scalars['String']['input']>;
  /** `address` begins with this. */
  addressHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `address` ends with this. */
  addressHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `address` is one of these. */
  addressIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `address` is less than this. */
  addressLT?: InputMaybe<Scalars['String']['input']>;
  /** `address` is this or less. */
  addressLTE?: InputMaybe<Scalars['String']['input']>;
  /** `address` is not this. */
  addressNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `address` is none of these. */
  addressNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All of these hold. */
  and?: InputMaybe<Array<EstateWhereInput>>;
  /** `code` is this. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** `code` contains this. */
  codeContains?: InputMaybe<Scalars['String']['input']>;
  /** `code` contains this, ignoring case. */
  codeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `code` is this, ignoring case. */
  codeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `code` is more than this. */
  codeGT?: InputMaybe<Scalars['String']['input']>;
  /** `code` is this or more. */
  codeGTE?: InputMaybe<Scalars['String']['input']>;
  /** `code` begins with this. */
  codeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `code` ends with this. */
  codeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `code` is one of these. */
  codeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `code` is less than this. */
  codeLT?: InputMaybe<Scalars['String']['input']>;
  /** `code` is this or less. */
  codeLTE?: InputMaybe<Scalars['String']['input']>;
  /** `code` is not this. */
  codeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `code` is none of these. */
  codeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `createdAt` is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is this or more. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `createdAt` is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is this or less. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `currency` is this. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** `currency` contains this. */
  currencyContains?: InputMaybe<Scalars['String']['input']>;
  /** `currency` contains this, ignoring case. */
  currencyContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `currency` is this, ignoring case. */
  currencyEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `currency` is more than this. */
  currencyGT?: InputMaybe<Scalars['String']['input']>;
  /** `currency` is this or more. */
  currencyGTE?: InputMaybe<Scalars['String']['input']>;
  /** `currency` begins with this. */
  currencyHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `currency` ends with this. */
  currencyHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `currency` is one of these. */
  currencyIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `currency` is less than this. */
  currencyLT?: InputMaybe<Scalars['String']['input']>;
  /** `currency` is this or less. */
  currencyLTE?: InputMaybe<Scalars['String']['input']>;
  /** `currency` is not this. */
  currencyNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `currency` is none of these. */
  currencyNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `name` is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this, ignoring case. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this, ignoring case. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or more. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `name` ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `name` is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or less. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `name` is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<EstateWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EstateWhereInput>>;
  /** `timeZone` is this. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` contains this. */
  timeZoneContains?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` contains this, ignoring case. */
  timeZoneContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` is this, ignoring case. */
  timeZoneEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` is more than this. */
  timeZoneGT?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` is this or more. */
  timeZoneGTE?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` begins with this. */
  timeZoneHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` ends with this. */
  timeZoneHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` is one of these. */
  timeZoneIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `timeZone` is less than this. */
  timeZoneLT?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` is this or less. */
  timeZoneLTE?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` is not this. */
  timeZoneNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `timeZone` is none of these. */
  timeZoneNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What is said about an anomaly. */
export type ExplainAnomalyInput = {
  /** Which of its anomalies, from 1. */
  anomaly: Scalars['Int']['input'];
  /** The explanation; at most 4,000 characters. */
  explanation: Scalars['String']['input'];
  /** The handover. */
  handoverID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Why a round was missed or not finished. */
export type ExplainPatrolRoundInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why; at most 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The round. */
  roundID: Scalars['ID']['input'];
};

/** FamilyAnswer is what the family said when it was asked along (TK13). */
export type FamilyAnswer =
  /** Somebody comes along. */
  | 'COMING'
  /** Nobody comes along. */
  | 'DECLINED'
  /** There is no family. */
  | 'NONE'
  /** Nobody could be reached. */
  | 'UNREACHABLE';

/** By how much figures of fees differ from those of the time before; null when there was nothing before. */
export type FeeComparison = {
  /** Of what was charged; 0.1 for a tenth more. */
  charged?: Maybe<Scalars['Float']['output']>;
  /** Of what was collected; 0.1 for a tenth more. */
  collected?: Maybe<Scalars['Float']['output']>;
  /** Of the collection rate; 0.1 for ten of a hundred more. */
  collectionRate?: Maybe<Scalars['Float']['output']>;
  /** Of what is open; 0.1 for a tenth more. */
  outstanding?: Maybe<Scalars['Float']['output']>;
};

/** FeeDimension is what figures of fees are grouped by (FE07). */
export type FeeDimension =
  /** The building. */
  | 'BUILDING'
  /** The estate. */
  | 'ESTATE'
  /** The fee item. */
  | 'ITEM'
  /** What the fee item is for. */
  | 'KIND';

/** What was charged for a period, and what became of it until now (FE07). */
export type FeeFigures = {
  /** What is open of it, by how long it has been due; null for groups. */
  ageing?: Maybe<Array<AgedAmount>>;
  /** The day on which the piece of time begins; null where there are none. */
  bucket?: Maybe<Scalars['Date']['output']>;
  /** Name of the building; null when not grouped by it. */
  building?: Maybe<Scalars['String']['output']>;
  /** The building; null when not grouped by it. */
  buildingID?: Maybe<Scalars['ID']['output']>;
  /** What was charged, less what was credited. */
  charged: Scalars['MinorUnits']['output'];
  /** What money has settled of it, whenever that was paid. */
  collected: Scalars['MinorUnits']['output'];
  /** Collected of charged, 0 to 1; null when nothing was charged. */
  collectionRate?: Maybe<Scalars['Float']['output']>;
  /** What was waived, corrected or given back of charges. */
  credited: Scalars['MinorUnits']['output'];
  /** The estate; null where not grouped by it. */
  estate?: Maybe<Estate>;
  /** Name of the fee item; null when not grouped by it. */
  item?: Maybe<Scalars['String']['output']>;
  /** The fee item; null when not grouped by it. */
  itemID?: Maybe<Scalars['ID']['output']>;
  /** What the fee item is for; null when not grouped by it. */
  kind?: Maybe<FeeKind>;
  /** What is still open of it. */
  outstanding: Scalars['MinorUnits']['output'];
};

/** Something that residents pay for (收费项目): management fee, parking, water, deposits, one-off charges (FE01). */
export type FeeItem = Node & {
  /** False once it is charged no more; the record and its past stay. */
  active: Scalars['Boolean']['output'];
  /** Short code that people type, unique in the estate. */
  code: Scalars['String']['output'];
  /** On whose behalf it is collected, such as the gas company; empty for the estate's own. */
  collectedFor: Scalars['String']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: FeeKind;
  /** Name, as it stands on bills: `物业管理费`. */
  name: Scalars['String']['output'];
  /** The tariff that holds for units of a use on a day; null when none does (FE01). */
  tariffOn?: Maybe<Tariff>;
  /** What it costs when and for which units, past and future. */
  tariffs?: Maybe<Array<Tariff>>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** Something that residents pay for (收费项目): management fee, parking, water, deposits, one-off charges (FE01). */
export type FeeItemTariffOnArgs = {
  day: Scalars['Date']['input'];
  use: UnitUse;
};

/** A connection to a list of items. */
export type FeeItemConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<FeeItemEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type FeeItemEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<FeeItem>;
};

/** Ordering options for FeeItem connections */
export type FeeItemOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: FeeItemOrderField;
};

/** Properties by which FeeItem connections can be ordered. */
export type FeeItemOrderField =
  /** By code. */
  | 'CODE'
  /** By name. */
  | 'NAME';

/** What every change of a fee item and its tariffs answers with. */
export type FeeItemPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The fee item. */
  feeItem: FeeItem;
};

/**
 * FeeItemWhereInput is used for filtering FeeItem objects.
 * Input was generated by ent.
 */
export type FeeItemWhereInput = {
  /** `active` is this. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** `active` is not this. */
  activeNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<FeeItemWhereInput>>;
  /** `code` is this. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** `code` contains this. */
  codeContains?: InputMaybe<Scalars['String']['input']>;
  /** `code` contains this, ignoring case. */
  codeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `code` is this, ignoring case. */
  codeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `code` is more than this. */
  codeGT?: InputMaybe<Scalars['String']['input']>;
  /** `code` is this or more. */
  codeGTE?: InputMaybe<Scalars['String']['input']>;
  /** `code` begins with this. */
  codeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `code` ends with this. */
  codeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `code` is one of these. */
  codeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `code` is less than this. */
  codeLT?: InputMaybe<Scalars['String']['input']>;
  /** `code` is this or less. */
  codeLTE?: InputMaybe<Scalars['String']['input']>;
  /** `code` is not this. */
  codeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `code` is none of these. */
  codeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `collectedFor` is this. */
  collectedFor?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` contains this. */
  collectedForContains?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` contains this, ignoring case. */
  collectedForContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` is this, ignoring case. */
  collectedForEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` is more than this. */
  collectedForGT?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` is this or more. */
  collectedForGTE?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` begins with this. */
  collectedForHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` ends with this. */
  collectedForHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` is one of these. */
  collectedForIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `collectedFor` is less than this. */
  collectedForLT?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` is this or less. */
  collectedForLTE?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` is not this. */
  collectedForNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `collectedFor` is none of these. */
  collectedForNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `kind` is this. */
  kind?: InputMaybe<FeeKind>;
  /** `kind` is one of these. */
  kindIn?: InputMaybe<Array<FeeKind>>;
  /** `kind` is not this. */
  kindNEQ?: InputMaybe<FeeKind>;
  /** `kind` is none of these. */
  kindNotIn?: InputMaybe<Array<FeeKind>>;
  /** `name` is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this, ignoring case. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this, ignoring case. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or more. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `name` ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `name` is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or less. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `name` is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<FeeItemWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<FeeItemWhereInput>>;
};

/** FeeKind is what residents pay for (FE01). */
export type FeeKind =
  /** Something lost or damaged. */
  | 'COMPENSATION'
  /** A deposit that is given back. */
  | 'DEPOSIT'
  /** Electricity. */
  | 'ELECTRICITY'
  /** Gas. */
  | 'GAS'
  /** Heating. */
  | 'HEATING'
  /** Paying late. */
  | 'LATE_FEE'
  /** Lifts. */
  | 'LIFT'
  /** The maintenance fund. */
  | 'MAINTENANCE_FUND'
  /** The management fee. */
  | 'MANAGEMENT'
  /** Anything else. */
  | 'OTHER'
  /** Parking. */
  | 'PARKING'
  /** A paid repair. */
  | 'REPAIR'
  /** A paid service. */
  | 'SERVICE'
  /** Water. */
  | 'WATER';

/** Figures of fees of a period (FE07). */
export type FeeStats = {
  /** By how much totals differ from the time before. */
  change: FeeComparison;
  /** ISO 4217 code of the currency: the estates'. */
  currency: Scalars['String']['output'];
  /** The first day of it. */
  from: Scalars['Date']['output'];
  /** The figures by what was asked for: by bucket, then in order of what they are grouped by. */
  groups: Array<FeeFigures>;
  /** The month or year; of days the first and the one after the last, as `2026-01-01/2026-04-01`. */
  period: Scalars['String']['output'];
  /** The totals of the time before, as they stand now: as many months or years, when whole ones were asked for; else as many days. */
  previous: FeeFigures;
  /** The money that was taken in the time, by method and by what it settles now, less what was given back; with a filter, what settles charges that pass it. */
  takings: Array<Takings>;
  /** Which share of what is charged is to be collected: 0.95. */
  target: Scalars['Float']['output'];
  /** The day after the last. */
  to: Scalars['Date']['output'];
  /** The figures of everything. */
  totals: FeeFigures;
};

/** Something that has to be worked on; it becomes a ticket of the channel PATROL at the checkpoint's place. */
export type FindingInput = {
  /** Class of the ticket, for kinds that have them. */
  class?: InputMaybe<TicketClass>;
  /** More about it; at most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Kind of the ticket; INDOOR_REPAIR for a unit, else PUBLIC_REPAIR when left out. */
  kind?: InputMaybe<TicketKind>;
  /** How urgent it is; NORMAL when left out. */
  priority?: InputMaybe<Priority>;
  /** What it is; at most 200 characters. */
  title: Scalars['String']['input'];
};

/** A key household (重点户). */
export type FlagKeyHouseholdInput = {
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What to mind when the resident calls, at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: KeyHouseholdReason;
  /** The resident. */
  residentID: Scalars['ID']['input'];
  /** Visiting plan: days between two visits, 0 to 366; 0 for none. */
  visitEveryDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A parcel that its addressee gets. */
export type HandOutParcelInput = {
  /** Whether it was brought to the door; it was fetched at the desk when left out. */
  atTheDoor?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the authority is kept, at most 200 characters; needed for registered post and money orders that somebody else than the addressee takes. */
  authority?: InputMaybe<Scalars['String']['input']>;
  /** Who takes it, at most 100 characters. */
  collectedBy: Scalars['String']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The parcel. */
  parcelID: Scalars['ID']['input'];
  /** Where the signature is kept, at most 200 characters; needed for everything but PAPER. */
  signature?: InputMaybe<Scalars['String']['input']>;
};

/** Something that who comes wants explained (DU03). */
export type HandedAnomaly = {
  /** What who goes says about it; empty before. */
  explanation: Scalars['String']['output'];
  /** What is not as it should be. */
  text: Scalars['String']['output'];
};

/** A piece of unfinished work as it stood at a handover (DU03). */
export type HandedItem = {
  /** Whether it blocks the handover while it is unfinished. */
  important: Scalars['Boolean']['output'];
  /** What the record is. */
  kind: HandoverItemKind;
  /** The number, tag or name that people call it by; empty for none. */
  label: Scalars['String']['output'];
  /** Id of the record; ask `nodes` for what it is about. */
  recordID: Scalars['ID']['output'];
  /** How it stood: a status of its type, OVERDUE for a key that is late, OPEN for a message. */
  status: Scalars['String']['output'];
  /** The ticket as it is now; null for other kinds. */
  ticket?: Maybe<Ticket>;
};

/** A handover record (交接班记录表): the unfinished work of a post as it stood when one shift gave it to the next, signed by both (DU03). */
export type Handover = Node & {
  /** Number and hash of the newest entry of the journal before the last signature, for `foyer verify --anchor`; empty before. On paper it shows a log that was rewritten since (DU02). */
  anchor: Scalars['String']['output'];
  /** What who comes wants explained, with the explanations. */
  anomalies: Array<HandedAnomaly>;
  /** What who comes found when checking the area. */
  area: Scalars['String']['output'];
  /** When who comes had read the log and checked the area; null before. */
  checkedAt?: Maybe<Scalars['Time']['output']>;
  /** When the shift ends; the moment of the preparation for one that no roster asks for. */
  dueAt: Scalars['Time']['output'];
  /** By when both have to have signed: a quarter of an hour after the shift ends, or the next one begins. */
  dueUntil: Scalars['Time']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Who comes. */
  incoming?: Maybe<Staff>;
  /** Who comes. */
  incomingID?: Maybe<Scalars['ID']['output']>;
  /** When who comes signed; null before. */
  incomingSignedAt?: Maybe<Scalars['Time']['output']>;
  /** The unfinished work, the most important first; drawn up by the system, and frozen when who goes has signed. Tickets out of the caller's sight are left out, and counted in `withheld` (TK16). */
  items: Array<HandedItem>;
  /** Whether that time was over before both had signed. */
  late: Scalars['Boolean']['output'];
  /** Number of the newest entry of the journal when the list was drawn up; 0 before. */
  logNumber: Scalars['Int']['output'];
  /** Who goes. */
  outgoing?: Maybe<Staff>;
  /** Who goes. */
  outgoingID?: Maybe<Scalars['ID']['output']>;
  /** When who goes signed; null before. */
  outgoingSignedAt?: Maybe<Scalars['Time']['output']>;
  /** The post. */
  post: DutyPost;
  /** The post. */
  postID: Scalars['ID']['output'];
  /** When the list was drawn up first; null before. */
  preparedAt?: Maybe<Scalars['Time']['output']>;
  /** Why it was let pass. */
  releaseReason: Scalars['String']['output'];
  /** When a head let it pass though important work was not finished; null when none did. */
  releasedAt?: Maybe<Scalars['Time']['output']>;
  /** Who let it pass. */
  releasedBy?: Maybe<Staff>;
  /** Who let it pass. */
  releasedByID?: Maybe<Scalars['ID']['output']>;
  /** The shift that ends. */
  shift?: Maybe<Shift>;
  /** The shift that ends; null for a handover that no roster asks for. */
  shiftID?: Maybe<Scalars['ID']['output']>;
  /** How it stands. */
  status: HandoverStatus;
  /** What who goes has to say. */
  summary: Scalars['String']['output'];
  /** What happened about the handover, oldest first: the journal filtered by it. */
  timeline: JournalConnection;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** How many tickets on the list are out of the caller's sight (TK16). */
  withheld: Scalars['Int']['output'];
};


/** A handover record (交接班记录表): the unfinished work of a post as it stood when one shift gave it to the next, signed by both (DU03). */
export type HandoverTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One step of a live list of handovers. */
export type HandoverChange = {
  /** What happened. */
  change: ListChange;
  /** Position; a subscription resumes right behind it. During the listing it starts the listing again. */
  cursor: Scalars['Cursor']['output'];
  /** The handover as it is now; null for LEFT and CAUGHT_UP. */
  handover?: Maybe<Handover>;
  /** Id of the handover that left; null for every other change. */
  leftID?: Maybe<Scalars['ID']['output']>;
};

/** A connection to a list of items. */
export type HandoverConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<HandoverEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type HandoverEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Handover>;
};

/** HandoverItemKind is what kind of unfinished work stands on the list of a handover (DU03). */
export type HandoverItemKind =
  /** A key that is out. */
  | 'KEY_LOAN'
  /** A message that is not passed on. */
  | 'MESSAGE'
  /** A parcel that waits. */
  | 'PARCEL'
  /** A round of a patrol that can be walked. */
  | 'PATROL_ROUND'
  /** A ticket whose work is not complete. */
  | 'TICKET'
  /** A visitor who has not left. */
  | 'VISIT';

/** Ordering options for Handover connections */
export type HandoverOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: HandoverOrderField;
};

/** Properties by which Handover connections can be ordered. */
export type HandoverOrderField =
  /** By due at. */
  | 'DUE_AT';

/** The handover after a change. */
export type HandoverPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The handover. */
  handover: Handover;
};

/** HandoverStatus is how a handover between two shifts stands (DU03). */
export type HandoverStatus =
  /** Both have signed. */
  | 'DONE'
  /** The shift ends within a quarter of an hour, and nobody has prepared the handover. */
  | 'DUE'
  /** The next handover of the post was due before both had signed. */
  | 'MISSED'
  /** The list is drawn up, and nobody has signed. */
  | 'PREPARED'
  /** Who goes has signed, and the list is frozen. */
  | 'SIGNED';

/**
 * HandoverWhereInput is used for filtering Handover objects.
 * Input was generated by ent.
 */
export type HandoverWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<HandoverWhereInput>>;
  /** `checkedAt` is this. */
  checkedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is more than this. */
  checkedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is this or more. */
  checkedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is one of these. */
  checkedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `checkedAt` is not set. */
  checkedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedAt` is less than this. */
  checkedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is this or less. */
  checkedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is not this. */
  checkedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is none of these. */
  checkedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `checkedAt` is set. */
  checkedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `dueAt` is this. */
  dueAt?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is more than this. */
  dueAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or more. */
  dueAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is one of these. */
  dueAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueAt` is less than this. */
  dueAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or less. */
  dueAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is not this. */
  dueAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is none of these. */
  dueAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueUntil` is this. */
  dueUntil?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is more than this. */
  dueUntilGT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is this or more. */
  dueUntilGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is one of these. */
  dueUntilIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueUntil` is less than this. */
  dueUntilLT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is this or less. */
  dueUntilLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is not this. */
  dueUntilNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is none of these. */
  dueUntilNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `incomingID` is this. */
  incomingID?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` contains this. */
  incomingIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` contains this, ignoring case. */
  incomingIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` is this, ignoring case. */
  incomingIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` is more than this. */
  incomingIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` is this or more. */
  incomingIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` begins with this. */
  incomingIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` ends with this. */
  incomingIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` is one of these. */
  incomingIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `incomingID` is not set. */
  incomingIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `incomingID` is less than this. */
  incomingIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` is this or less. */
  incomingIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` is not this. */
  incomingIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `incomingID` is none of these. */
  incomingIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `incomingID` is set. */
  incomingIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `incomingSignedAt` is this. */
  incomingSignedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `incomingSignedAt` is more than this. */
  incomingSignedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `incomingSignedAt` is this or more. */
  incomingSignedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `incomingSignedAt` is one of these. */
  incomingSignedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `incomingSignedAt` is not set. */
  incomingSignedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `incomingSignedAt` is less than this. */
  incomingSignedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `incomingSignedAt` is this or less. */
  incomingSignedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `incomingSignedAt` is not this. */
  incomingSignedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `incomingSignedAt` is none of these. */
  incomingSignedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `incomingSignedAt` is set. */
  incomingSignedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `late` is this. */
  late?: InputMaybe<Scalars['Boolean']['input']>;
  /** `late` is not this. */
  lateNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<HandoverWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<HandoverWhereInput>>;
  /** `outgoingID` is this. */
  outgoingID?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` contains this. */
  outgoingIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` contains this, ignoring case. */
  outgoingIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` is this, ignoring case. */
  outgoingIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` is more than this. */
  outgoingIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` is this or more. */
  outgoingIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` begins with this. */
  outgoingIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` ends with this. */
  outgoingIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` is one of these. */
  outgoingIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `outgoingID` is not set. */
  outgoingIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `outgoingID` is less than this. */
  outgoingIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` is this or less. */
  outgoingIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` is not this. */
  outgoingIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `outgoingID` is none of these. */
  outgoingIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `outgoingID` is set. */
  outgoingIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `outgoingSignedAt` is this. */
  outgoingSignedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `outgoingSignedAt` is more than this. */
  outgoingSignedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `outgoingSignedAt` is this or more. */
  outgoingSignedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `outgoingSignedAt` is one of these. */
  outgoingSignedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `outgoingSignedAt` is not set. */
  outgoingSignedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `outgoingSignedAt` is less than this. */
  outgoingSignedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `outgoingSignedAt` is this or less. */
  outgoingSignedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `outgoingSignedAt` is not this. */
  outgoingSignedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `outgoingSignedAt` is none of these. */
  outgoingSignedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `outgoingSignedAt` is set. */
  outgoingSignedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `postID` is this. */
  postID?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` contains this. */
  postIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` contains this, ignoring case. */
  postIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this, ignoring case. */
  postIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is more than this. */
  postIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this or more. */
  postIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` begins with this. */
  postIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` ends with this. */
  postIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is one of these. */
  postIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `postID` is less than this. */
  postIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this or less. */
  postIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is not this. */
  postIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is none of these. */
  postIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `preparedAt` is this. */
  preparedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `preparedAt` is more than this. */
  preparedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `preparedAt` is this or more. */
  preparedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `preparedAt` is one of these. */
  preparedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `preparedAt` is not set. */
  preparedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `preparedAt` is less than this. */
  preparedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `preparedAt` is this or less. */
  preparedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `preparedAt` is not this. */
  preparedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `preparedAt` is none of these. */
  preparedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `preparedAt` is set. */
  preparedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `releasedAt` is this. */
  releasedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `releasedAt` is more than this. */
  releasedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `releasedAt` is this or more. */
  releasedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `releasedAt` is one of these. */
  releasedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `releasedAt` is not set. */
  releasedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `releasedAt` is less than this. */
  releasedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `releasedAt` is this or less. */
  releasedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `releasedAt` is not this. */
  releasedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `releasedAt` is none of these. */
  releasedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `releasedAt` is set. */
  releasedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `releasedByID` is this. */
  releasedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` contains this. */
  releasedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` contains this, ignoring case. */
  releasedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` is this, ignoring case. */
  releasedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` is more than this. */
  releasedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` is this or more. */
  releasedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` begins with this. */
  releasedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` ends with this. */
  releasedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` is one of these. */
  releasedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `releasedByID` is not set. */
  releasedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `releasedByID` is less than this. */
  releasedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` is this or less. */
  releasedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` is not this. */
  releasedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `releasedByID` is none of these. */
  releasedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `releasedByID` is set. */
  releasedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `shiftID` is this. */
  shiftID?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` contains this. */
  shiftIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` contains this, ignoring case. */
  shiftIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is this, ignoring case. */
  shiftIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is more than this. */
  shiftIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is this or more. */
  shiftIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` begins with this. */
  shiftIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` ends with this. */
  shiftIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is one of these. */
  shiftIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `shiftID` is not set. */
  shiftIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `shiftID` is less than this. */
  shiftIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is this or less. */
  shiftIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is not this. */
  shiftIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is none of these. */
  shiftIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `shiftID` is set. */
  shiftIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `status` is this. */
  status?: InputMaybe<HandoverStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<HandoverStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<HandoverStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<HandoverStatus>>;
};

/** Hat is an extra duty on top of a role (PL05). */
export type Hat =
  /** Culture officer. */
  | 'CULTURE'
  /** File officer. */
  | 'FILE'
  /** Key officer. */
  | 'KEY'
  /** Renovation officer. */
  | 'RENOVATION';

/** A time for which a unit is not asked for money. */
export type HoldDunningInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The unit. */
  unitID: Scalars['ID']['input'];
  /** The last day, at most 366 days from now. */
  until: Scalars['Date']['input'];
};

/** One event that many call about, such as a power cut: it gathers their tickets, answers them once, and closes them or asks back when it ends (TK12). */
export type Incident = Node & {
  /** What callers are told, in words that everybody may read. */
  announcement: Scalars['String']['output'];
  /** The building that is struck; null for the whole estate. */
  building?: Maybe<Building>;
  /** The building that is struck; null for the whole estate. */
  buildingID?: Maybe<Scalars['ID']['output']>;
  /** Class of the tickets it gathers, besides those about the same matter. */
  class?: Maybe<TicketClass>;
  /** When it ended; null until then. */
  endedAt?: Maybe<Scalars['Time']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What was done, in words that everybody may read; empty until it ends. */
  result: Scalars['String']['output'];
  /** When it was opened. */
  startedAt: Scalars['Time']['output'];
  /** Whether it goes on. */
  status: IncidentStatus;
  /** Tickets it has gathered. */
  tickets: TicketConnection;
  /** What happened, in one line that everybody may read. */
  title: Scalars['String']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** One event that many call about, such as a power cut: it gathers their tickets, answers them once, and closes them or asks back when it ends (TK12). */
export type IncidentTicketsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TicketOrder>>;
};

/** A connection to a list of items. */
export type IncidentConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<IncidentEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type IncidentEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Incident>;
};

/** IncidentOutcome is what becomes of the tickets of an incident that ends. */
export type IncidentOutcome =
  /** They stay open, and each resident is asked whether all is well. */
  | 'ASK_BACK'
  /** They are complete, with its result. */
  | 'COMPLETE';

/** What every change of an incident answers with. */
export type IncidentPayload = {
  /** Position of the last entry that it wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The incident as changed. */
  incident: Incident;
};

/** IncidentStatus is whether an incident goes on. */
export type IncidentStatus =
  /** It is over. */
  | 'ENDED'
  /** It goes on, and gathers tickets. */
  | 'OPEN';

/** Visitors announced in advance, with a pass code for a window and a number of entries (VI02). Each entry is a visit of its own. */
export type Invitation = Node & {
  /** The supervisor who let it pass. */
  allowedBy?: Maybe<Staff>;
  /** The supervisor who let it pass although the visitor is on the block list; null when nobody had to. */
  allowedByID?: Maybe<Scalars['ID']['output']>;
  /** When it was announced. */
  announcedAt: Scalars['Time']['output'];
  /** Who took the announcement. */
  announcedBy?: Maybe<Staff>;
  /** Who took the announcement. */
  announcedByID?: Maybe<Scalars['ID']['output']>;
  /** How many come along. */
  companions: Scalars['Int']['output'];
  /** The visitor's company; empty when there is none. */
  company: Scalars['String']['output'];
  /** How many entries it is good for. */
  entries: Scalars['Int']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** The resident visited. */
  host?: Maybe<Resident>;
  /** The resident visited; null when none is named. */
  hostID?: Maybe<Scalars['ID']['output']>;
  /** Who is visited, as said at the desk. */
  hostName: Scalars['String']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The pass code, for who may announce visits; null for everybody else (VI02). */
  passCode?: Maybe<Scalars['String']['output']>;
  /** Plate of the vehicle, upper case without spaces; empty without one. */
  plate: Scalars['String']['output'];
  /** Why the visitor comes. */
  purpose: VisitPurpose;
  /** Why it was called off; empty when it was not. */
  revokedBecause: Scalars['String']['output'];
  /** How it stands; moved by the clock when its window is over. */
  status: InvitationStatus;
  /** The unit visited. */
  unit?: Maybe<Unit>;
  /** The unit visited; null for the desk and public places. */
  unitID?: Maybe<Scalars['ID']['output']>;
  /** How many entries have been used. */
  used: Scalars['Int']['output'];
  /** From when the pass code is good. */
  validFrom: Scalars['Time']['output'];
  /** Until when the pass code is good. */
  validTo: Scalars['Time']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** Name of the visitor. */
  visitorName: Scalars['String']['output'];
  /** Phone of the visitor, digits only. */
  visitorPhone: Scalars['String']['output'];
  /** The entries: one that is expected, and those that have been used. */
  visits: VisitConnection;
};


/** Visitors announced in advance, with a pass code for a window and a number of entries (VI02). Each entry is a visit of its own. */
export type InvitationVisitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
};

/** A connection to a list of items. */
export type InvitationConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<InvitationEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type InvitationEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Invitation>;
};

/** Ordering options for Invitation connections */
export type InvitationOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: InvitationOrderField;
};

/** Properties by which Invitation connections can be ordered. */
export type InvitationOrderField =
  /** By valid from. */
  | 'VALID_FROM'
  /** By valid to. */
  | 'VALID_TO';

/** What every change of an invitation answers with. */
export type InvitationPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The invitation as changed. */
  invitation: Invitation;
};

/** InvitationStatus is how an invitation stands (VI02). */
export type InvitationStatus =
  /** Its window is over. */
  | 'EXPIRED'
  /** Its pass code is good in its window. */
  | 'OPEN'
  /** Called off. */
  | 'REVOKED'
  /** Every entry has been used. */
  | 'USED_UP';

/**
 * InvitationWhereInput is used for filtering Invitation objects.
 * Input was generated by ent.
 */
export type InvitationWhereInput = {
  /** `allowedByID` is this. */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` contains this. */
  allowedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` contains this, ignoring case. */
  allowedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this, ignoring case. */
  allowedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is more than this. */
  allowedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this or more. */
  allowedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` begins with this. */
  allowedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` ends with this. */
  allowedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is one of these. */
  allowedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `allowedByID` is not set. */
  allowedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `allowedByID` is less than this. */
  allowedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this or less. */
  allowedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is not this. */
  allowedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is none of these. */
  allowedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `allowedByID` is set. */
  allowedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<InvitationWhereInput>>;
  /** `announcedAt` is this. */
  announcedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is more than this. */
  announcedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is this or more. */
  announcedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is one of these. */
  announcedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `announcedAt` is less than this. */
  announcedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is this or less. */
  announcedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is not this. */
  announcedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is none of these. */
  announcedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `announcedByID` is this. */
  announcedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` contains this. */
  announcedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` contains this, ignoring case. */
  announcedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` is this, ignoring case. */
  announcedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` is more than this. */
  announcedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` is this or more. */
  announcedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` begins with this. */
  announcedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` ends with this. */
  announcedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` is one of these. */
  announcedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `announcedByID` is not set. */
  announcedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `announcedByID` is less than this. */
  announcedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` is this or less. */
  announcedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` is not this. */
  announcedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `announcedByID` is none of these. */
  announcedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `announcedByID` is set. */
  announcedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `companions` is this. */
  companions?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is more than this. */
  companionsGT?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is this or more. */
  companionsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is one of these. */
  companionsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `companions` is less than this. */
  companionsLT?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is this or less. */
  companionsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is not this. */
  companionsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is none of these. */
  companionsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `entries` is this. */
  entries?: InputMaybe<Scalars['Int']['input']>;
  /** `entries` is more than this. */
  entriesGT?: InputMaybe<Scalars['Int']['input']>;
  /** `entries` is this or more. */
  entriesGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `entries` is one of these. */
  entriesIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `entries` is less than this. */
  entriesLT?: InputMaybe<Scalars['Int']['input']>;
  /** `entries` is this or less. */
  entriesLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `entries` is not this. */
  entriesNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `entries` is none of these. */
  entriesNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `hostID` is this. */
  hostID?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` contains this. */
  hostIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` contains this, ignoring case. */
  hostIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is this, ignoring case. */
  hostIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is more than this. */
  hostIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is this or more. */
  hostIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` begins with this. */
  hostIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` ends with this. */
  hostIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is one of these. */
  hostIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `hostID` is not set. */
  hostIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `hostID` is less than this. */
  hostIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is this or less. */
  hostIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is not this. */
  hostIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is none of these. */
  hostIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `hostID` is set. */
  hostIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<InvitationWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<InvitationWhereInput>>;
  /** `purpose` is this. */
  purpose?: InputMaybe<VisitPurpose>;
  /** `purpose` is one of these. */
  purposeIn?: InputMaybe<Array<VisitPurpose>>;
  /** `purpose` is not this. */
  purposeNEQ?: InputMaybe<VisitPurpose>;
  /** `purpose` is none of these. */
  purposeNotIn?: InputMaybe<Array<VisitPurpose>>;
  /** `status` is this. */
  status?: InputMaybe<InvitationStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<InvitationStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<InvitationStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<InvitationStatus>>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is not set. */
  unitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is set. */
  unitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `used` is this. */
  used?: InputMaybe<Scalars['Int']['input']>;
  /** `used` is more than this. */
  usedGT?: InputMaybe<Scalars['Int']['input']>;
  /** `used` is this or more. */
  usedGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `used` is one of these. */
  usedIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `used` is less than this. */
  usedLT?: InputMaybe<Scalars['Int']['input']>;
  /** `used` is this or less. */
  usedLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `used` is not this. */
  usedNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `used` is none of these. */
  usedNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `validFrom` is this. */
  validFrom?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is more than this. */
  validFromGT?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is this or more. */
  validFromGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is one of these. */
  validFromIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validFrom` is less than this. */
  validFromLT?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is this or less. */
  validFromLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is not this. */
  validFromNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is none of these. */
  validFromNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validTo` is this. */
  validTo?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is more than this. */
  validToGT?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is this or more. */
  validToGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is one of these. */
  validToIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validTo` is less than this. */
  validToLT?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is this or less. */
  validToLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is not this. */
  validToNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is none of these. */
  validToNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
};

/** Keys for somebody who moves in (KY05). */
export type IssueKeysInput = {
  /** Who authorises it; the caller when left out. */
  authorisedByID?: InputMaybe<Scalars['ID']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The keys of the unit, 1 to 50. */
  keyIDs: Array<Scalars['ID']['input']>;
  /** Who gets them and lives there. */
  residentID: Scalars['ID']['input'];
  /** Where the signature is kept, at most 200 characters. */
  signature: Scalars['String']['input'];
  /** The unit. */
  unitID: Scalars['ID']['input'];
};

/** A new pass for large goods. */
export type IssueReleasePassInput = {
  /** Name of who takes the goods out, at most 100 characters. */
  applicant: Scalars['String']['input'];
  /** Where the tenant company's consent is kept, at most 200 characters; needed for TENANT_COMPANY. */
  companyConsent?: InputMaybe<Scalars['String']['input']>;
  /** False when the desk knows of fees that are open and not in the ledger; the pass is refused then, and while the ledger says that fees are open. */
  feesSettled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, at most 4,000 characters; needed when fees are waived. */
  feesWaivedBecause?: InputMaybe<Scalars['String']['input']>;
  /** The supervisor or centre manager who lets it pass although fees are open. */
  feesWaivedByID?: InputMaybe<Scalars['ID']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What leaves, 1 to 100 items. */
  items: Array<ReleaseItemInput>;
  /** Where the owner's consent is kept, at most 200 characters; needed for TENANT and TENANT_COMPANY. */
  ownerConsent?: InputMaybe<Scalars['String']['input']>;
  /** Phone of who takes the goods out. */
  phone: Scalars['String']['input'];
  /** Plate of the vehicle, at most 20 characters. */
  plate?: InputMaybe<Scalars['String']['input']>;
  /** Who takes the goods out. */
  role: CarrierRole;
  /** The unit that the goods come from. */
  unitID: Scalars['ID']['input'];
  /** From when it is good; now when left out. */
  validFrom?: InputMaybe<Scalars['Time']['input']>;
  /** Until when, ahead, and within 31 days of validFrom. */
  validTo: Scalars['Time']['input'];
};

/** A resident card handed out. */
export type IssueResidentCardInput = {
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Number printed on the card, unique in the estate. */
  number: Scalars['String']['input'];
  /** The resident. */
  residentID: Scalars['ID']['input'];
};

/** A new work order. */
export type IssueWorkOrderInput = {
  /** Which form. */
  form: WorkOrderForm;
  /** Why an indoor repair outside the warranty is free all the same, at most 400 characters (TK07). */
  freeBecause?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be done, 1 to 50 lines of at most 400 characters. */
  items: Array<Scalars['String']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
  /** The trade, which the warranty goes by; needed for an indoor repair (TK07). */
  trade?: InputMaybe<Trade>;
};

/** Both parts of a work order together. */
export type JoinWorkOrderInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The work order. */
  workOrderID: Scalars['ID']['input'];
};

/** Who did something. */
export type JournalActor = {
  /** Id of the member of staff or token. */
  id: Scalars['ID']['output'];
  /** Name at that time; empty when it was erased. */
  name: Scalars['String']['output'];
};

/** A page of a journal (Relay). */
export type JournalConnection = {
  /** The entries, in ascending order. */
  edges: Array<JournalEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An entry on a page and its cursor (Relay). */
export type JournalEdge = {
  /** Its position; a subscription resumes right behind it. */
  cursor: Scalars['Cursor']['output'];
  /** The entry. */
  node: JournalEntry;
};

/** One line of a journal: what happened, when, by whom. Never changed, never removed. */
export type JournalEntry = {
  /** Who did it; null for a stub and for boards. */
  actor?: Maybe<JournalActor>;
  /** When it was written, UTC. */
  at: Scalars['Time']['output'];
  /** Number of the entry that this one corrects; null for none (DU02). */
  corrects?: Maybe<Scalars['Int']['output']>;
  /** Its position; a subscription resumes right behind it. */
  cursor: Scalars['Cursor']['output'];
  /** Digest of what it says, salted. */
  digest: Scalars['String']['output'];
  /** True when its content was erased by policy (DU06). */
  erased: Scalars['Boolean']['output'];
  /** Hash that chains it to the entry before: SHA-256 of the previous hash, scope, seq, at and digest; see ARCHITECTURE.md. */
  hash: Scalars['String']['output'];
  /** Opaque id, globally unique. */
  id: Scalars['ID']['output'];
  /** What happened, from the catalogue in docs/events.md; `WITHHELD` for a stub. */
  kind: Scalars['String']['output'];
  /** Number in the estate, from 1 without gaps. */
  seq: Scalars['Int']['output'];
  /** The record that changed, as it is now; null when it is out of sight or none. */
  subject?: Maybe<Node>;
  /** Ids of all records it is about, the changed one first. */
  subjectIDs: Array<Scalars['ID']['output']>;
  /** The entry as a sentence in the caller's language; empty for a stub, without names and free text for boards. */
  text: Scalars['String']['output'];
};

/** A key or a set of keys in the desk's care, with its tag and its place in the cabinet (KY01). */
export type Key = Node & {
  /** What can be done with the key: whether the caller may do it now, and if not, why. */
  actions: Array<KeyActionState>;
  /** Where the owner's authorisation is kept; empty for a key of the estate (KY02). */
  authorisation: Scalars['String']['output'];
  /** How many keys of which kind hang on the tag (KY01). */
  contents: Array<KeyCount>;
  /** When the owner left it in custody (钥匙托管); null for a key of the estate (KY02). */
  entrustedAt?: Maybe<Scalars['Time']['output']>;
  /** The owner who left it; empty for a key of the estate (KY02). */
  entrustedBy: Scalars['String']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What it opens; SET for several kinds. */
  kind: KeyKind;
  /** Its loans. */
  loans: KeyLoanConnection;
  /** The public place it belongs to. */
  location?: Maybe<Location>;
  /** The public place it belongs to; null for a unit. */
  locationID?: Maybe<Scalars['ID']['output']>;
  /** The ticket that changes its lock; null while none does (KY04). */
  lockChange?: Maybe<Ticket>;
  /** The ticket that changes its lock; null while none does (KY04). */
  lockChangeID?: Maybe<Scalars['ID']['output']>;
  /** The loan it is out on; null while it is not. */
  openLoan?: Maybe<KeyLoan>;
  /** The loan it is out on; null while it is not. */
  openLoanID?: Maybe<Scalars['ID']['output']>;
  /** Cabinet and hook. */
  place: Scalars['String']['output'];
  /** When it was registered; registration comes before issue (KY01). */
  registeredAt: Scalars['Time']['output'];
  /** Why it is no longer used; null while it is (KY04). */
  retiredBecause?: Maybe<KeyEnd>;
  /** Where it is. */
  state: KeyState;
  /** Number on the tag, unique in the estate. */
  tag: Scalars['String']['output'];
  /** What happened to the key, oldest first: the journal filtered by it. */
  timeline: JournalConnection;
  /** The unit it belongs to. */
  unit?: Maybe<Unit>;
  /** The unit it belongs to; null for a public place. */
  unitID?: Maybe<Scalars['ID']['output']>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** The two who saw it sealed when the owner left it (KY02). */
  witnesses?: Maybe<Array<Staff>>;
};


/** A key or a set of keys in the desk's care, with its tag and its place in the cabinet (KY01). */
export type KeyLoansArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<KeyLoanOrder>>;
};


/** A key or a set of keys in the desk's care, with its tag and its place in the cabinet (KY01). */
export type KeyTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** KeyAction is something that can be done with a key. */
export type KeyAction =
  /** Give it to somebody until a time. */
  | 'LEND'
  /** Note that it turned up. */
  | 'REPORT_FOUND'
  /** Report it lost. */
  | 'REPORT_LOST'
  /** Take it out of use. */
  | 'RETIRE'
  /** Take it back. */
  | 'RETURN'
  /** Pass it on to another borrower. */
  | 'TRANSFER'
  /** Give it another place. */
  | 'UPDATE';

/** Something that can be done with a key and whether it is open now. */
export type KeyActionState = {
  /** What. */
  action: KeyAction;
  /** Whether the caller may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** One step of a live list of keys. */
export type KeyChange = {
  /** What happened. */
  change: ListChange;
  /** Position; a subscription resumes right behind it. During the listing it starts the listing again. */
  cursor: Scalars['Cursor']['output'];
  /** The key as it is now; null for LEFT and CAUGHT_UP. */
  key?: Maybe<Key>;
  /** Id of the key that left; null for every other change. */
  leftID?: Maybe<Scalars['ID']['output']>;
};

/** By how much figures of keys differ from those of the span before; 0.1 for a tenth more, null when there was nothing before. */
export type KeyComparison = {
  /** Of how many were late. */
  late?: Maybe<Scalars['Float']['output']>;
  /** Of how many were lent. */
  lent?: Maybe<Scalars['Float']['output']>;
  /** Of how many were lost. */
  lost?: Maybe<Scalars['Float']['output']>;
  /** Of how many came back. */
  returned?: Maybe<Scalars['Float']['output']>;
};

/** KeyCondition is how a key came back (KY04). */
export type KeyCondition =
  /** Damaged. */
  | 'DAMAGED'
  /** As it was. */
  | 'GOOD';

/** A connection to a list of items. */
export type KeyConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<KeyEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** How many keys of a kind hang on a tag (KY01). */
export type KeyCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** What they open. */
  kind: KeyKind;
};

/** How many keys of a kind hang on a tag. */
export type KeyCountInput = {
  /** How many, 1 to 100. */
  count: Scalars['Int']['input'];
  /** What they open; not SET. */
  kind: KeyKind;
};

/** What an owner says who leaves a key (KY02). */
export type KeyCustodyInput = {
  /** Where the authorisation is kept, at most 400 characters. */
  authorisation: Scalars['String']['input'];
  /** The owner, at most 100 characters. */
  by: Scalars['String']['input'];
  /** The two who see it sealed. */
  witnessIDs: Array<Scalars['ID']['input']>;
};

/** KeyDimension is what figures of loans of keys are grouped by (RP03). */
export type KeyDimension =
  /** Who borrowed it. */
  | 'BORROWER_KIND'
  /** The estate. */
  | 'ESTATE'
  /** The hour of the day in which it was lent. */
  | 'HOUR'
  /** The day of the week on which it was lent. */
  | 'WEEKDAY';

/** An edge in a connection. */
export type KeyEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Key>;
};

/** KeyEnd is why a key is no longer used (KY04). */
export type KeyEnd =
  /** It was damaged. */
  | 'DAMAGED'
  /** The owner took it back. */
  | 'HANDED_BACK'
  /** It was lost. */
  | 'LOST'
  /** Anything else. */
  | 'OTHER'
  /** Its lock was changed. */
  | 'REPLACED';

/** What became of the keys that were lent in a time (RP03). */
export type KeyFigures = {
  /** Who borrowed them; null where not grouped by it. */
  borrowerKind?: Maybe<BorrowerKind>;
  /** When the piece of time begins; null where there are none. */
  bucket?: Maybe<Scalars['Time']['output']>;
  /** The estate; null where not grouped by it. */
  estate?: Maybe<Estate>;
  /** Hour of the day in which they were lent, 0 to 23; null where not grouped by it. */
  hour?: Maybe<Scalars['Int']['output']>;
  /** How many of them came back, or were passed on or reported lost, after their time, or are out past it (KY04). */
  late: Scalars['Int']['output'];
  /** How many keys were handed out; a key counts each time (KY02). */
  lent: Scalars['Int']['output'];
  /** How many of them were reported lost and not found since (KY04). */
  lost: Scalars['Int']['output'];
  /** How many of them came back. */
  returned: Scalars['Int']['output'];
  /** Day of the week on which they were lent, 1 for Monday to 7; null where not grouped by it. */
  weekday?: Maybe<Scalars['Int']['output']>;
};

/** A household that needs special care (重点户): elderly living alone, ill, VIP, frequent complainants (PL04). */
export type KeyHousehold = Node & {
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What to mind when the resident calls. */
  note: Scalars['String']['output'];
  /** Why the household is flagged. */
  reason: KeyHouseholdReason;
  /** The resident. */
  resident: Resident;
  /** The resident. */
  residentID: Scalars['ID']['output'];
  /** When the flag was set. */
  since: Scalars['Time']['output'];
  /** Visiting plan: days between two visits; 0 without a plan. */
  visitEveryDays: Scalars['Int']['output'];
};

/** KeyHouseholdReason is why a household needs special care (PL04). */
export type KeyHouseholdReason =
  /** 独居老人. */
  | 'ELDERLY_ALONE'
  /** 多次投诉. */
  | 'FREQUENT_COMPLAINANT'
  /** 病患. */
  | 'ILL'
  /** Any other reason. */
  | 'OTHER'
  /** VIP. */
  | 'VIP';

/** KeyKind is what a key opens (KY01). */
export type KeyKind =
  /** A cabinet. */
  | 'CABINET'
  /** A card or fob. */
  | 'CARD'
  /** A door. */
  | 'DOOR'
  /** A drawer. */
  | 'DRAWER'
  /** A gate or barrier. */
  | 'GATE'
  /** A mailbox. */
  | 'MAILBOX'
  /** A meter room or cabinet. */
  | 'METER_ROOM'
  /** Anything else. */
  | 'OTHER'
  /** A pump room, a machine room, the roof. */
  | 'PLANT_ROOM'
  /** Several of these on one tag. */
  | 'SET'
  /** A spare of another key. */
  | 'SPARE'
  /** A wardrobe. */
  | 'WARDROBE';

/** A key given to somebody for a purpose, until a time (KY02). A key is out on one loan at most (KY03). */
export type KeyLoan = Node & {
  /** The supervisor who let it pass (KY04). */
  allowedBy?: Maybe<Staff>;
  /** The supervisor who let it pass although the borrower had an overdue key; null when nobody had to (KY04). */
  allowedByID?: Maybe<Scalars['ID']['output']>;
  /** Who authorised it (KY02). */
  authorisedBy: Staff;
  /** Who authorised it (KY02). */
  authorisedByID: Scalars['ID']['output'];
  /** Who borrowed it: staff, a resident or a contractor. */
  borrowerKind: BorrowerKind;
  /** Name of who borrowed it, as it was then. */
  borrowerName: Scalars['String']['output'];
  /** Phone of who borrowed it, digits only. */
  borrowerPhone: Scalars['String']['output'];
  /** What the borrower's unit was charged for a lost or damaged key (KY04). */
  charges?: Maybe<Array<Charge>>;
  /** How it was lost or damaged; empty when it was not. */
  circumstances: Scalars['String']['output'];
  /** When it came back, was passed on or was reported lost; null while it is out. */
  closedAt?: Maybe<Scalars['Time']['output']>;
  /** Who took it back, or the report. */
  closedBy?: Maybe<Staff>;
  /** Who took it back, or the report. */
  closedByID?: Maybe<Scalars['ID']['output']>;
  /** The contractor's company; empty for staff and residents. */
  company: Scalars['String']['output'];
  /** What the borrower owes for it, in minor units of the estate's currency (KY04). */
  compensation: Scalars['MinorUnits']['output'];
  /** How it came back; null until then. */
  condition?: Maybe<KeyCondition>;
  /** When it is due back; the year 9999 for one that was issued at move-in. */
  dueBackAt: Scalars['Time']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The key. */
  key: Key;
  /** The key. */
  keyID: Scalars['ID']['output'];
  /** When it went out. */
  lentAt: Scalars['Time']['output'];
  /** Who handed it out. */
  lentBy?: Maybe<Staff>;
  /** Who handed it out. */
  lentByID?: Maybe<Scalars['ID']['output']>;
  /** Whether it is out past its time; moved by the clock, not by who reads (KY04). */
  overdue: Scalars['Boolean']['output'];
  /** Where the owner's consent to take a key in custody is kept (KY02). */
  ownerConsent: Scalars['String']['output'];
  /** What it is needed for. */
  purpose: Scalars['String']['output'];
  /** How often the borrower was reminded since it is overdue (KY04). */
  reminders: Scalars['Int']['output'];
  /** The resident who borrowed it. */
  resident?: Maybe<Resident>;
  /** The resident who borrowed it. */
  residentID?: Maybe<Scalars['ID']['output']>;
  /** Where the signature for a key issued at move-in is kept; empty for others (KY05). */
  signature: Scalars['String']['output'];
  /** The member of staff who borrowed it. */
  staff?: Maybe<Staff>;
  /** The member of staff who borrowed it. */
  staffID?: Maybe<Scalars['ID']['output']>;
  /** How it stands. */
  status: LoanStatus;
  /** The ticket it is needed for. */
  ticket?: Maybe<Ticket>;
  /** The ticket it is needed for. */
  ticketID?: Maybe<Scalars['ID']['output']>;
  /** Whether it was issued at move-in, and is due back when the borrower moves out (KY05). */
  untilMoveOut: Scalars['Boolean']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** The second person who opened the seal of a key in custody (KY02). */
  witnessID?: Maybe<Scalars['ID']['output']>;
};

/** A connection to a list of items. */
export type KeyLoanConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<KeyLoanEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type KeyLoanEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<KeyLoan>;
};

/** Ordering options for KeyLoan connections */
export type KeyLoanOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: KeyLoanOrderField;
};

/** Properties by which KeyLoan connections can be ordered. */
export type KeyLoanOrderField =
  /** By due back at. */
  | 'DUE_BACK_AT'
  /** By lent at. */
  | 'LENT_AT';

/**
 * KeyLoanWhereInput is used for filtering KeyLoan objects.
 * Input was generated by ent.
 */
export type KeyLoanWhereInput = {
  /** `allowedByID` is this. */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` contains this. */
  allowedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` contains this, ignoring case. */
  allowedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this, ignoring case. */
  allowedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is more than this. */
  allowedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this or more. */
  allowedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` begins with this. */
  allowedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` ends with this. */
  allowedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is one of these. */
  allowedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `allowedByID` is not set. */
  allowedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `allowedByID` is less than this. */
  allowedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this or less. */
  allowedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is not this. */
  allowedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is none of these. */
  allowedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `allowedByID` is set. */
  allowedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<KeyLoanWhereInput>>;
  /** `authorisedByID` is this. */
  authorisedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` contains this. */
  authorisedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` contains this, ignoring case. */
  authorisedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` is this, ignoring case. */
  authorisedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` is more than this. */
  authorisedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` is this or more. */
  authorisedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` begins with this. */
  authorisedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` ends with this. */
  authorisedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` is one of these. */
  authorisedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `authorisedByID` is less than this. */
  authorisedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` is this or less. */
  authorisedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` is not this. */
  authorisedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `authorisedByID` is none of these. */
  authorisedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `borrowerKind` is this. */
  borrowerKind?: InputMaybe<BorrowerKind>;
  /** `borrowerKind` is one of these. */
  borrowerKindIn?: InputMaybe<Array<BorrowerKind>>;
  /** `borrowerKind` is not this. */
  borrowerKindNEQ?: InputMaybe<BorrowerKind>;
  /** `borrowerKind` is none of these. */
  borrowerKindNotIn?: InputMaybe<Array<BorrowerKind>>;
  /** `closedAt` is this. */
  closedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is more than this. */
  closedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is this or more. */
  closedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is one of these. */
  closedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `closedAt` is not set. */
  closedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `closedAt` is less than this. */
  closedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is this or less. */
  closedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is not this. */
  closedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is none of these. */
  closedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `closedAt` is set. */
  closedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `closedByID` is this. */
  closedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` contains this. */
  closedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` contains this, ignoring case. */
  closedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is this, ignoring case. */
  closedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is more than this. */
  closedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is this or more. */
  closedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` begins with this. */
  closedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` ends with this. */
  closedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is one of these. */
  closedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `closedByID` is not set. */
  closedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `closedByID` is less than this. */
  closedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is this or less. */
  closedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is not this. */
  closedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is none of these. */
  closedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `closedByID` is set. */
  closedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `compensation` is this. */
  compensation?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `compensation` is more than this. */
  compensationGT?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `compensation` is this or more. */
  compensationGTE?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `compensation` is one of these. */
  compensationIn?: InputMaybe<Array<Scalars['MinorUnits']['input']>>;
  /** `compensation` is less than this. */
  compensationLT?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `compensation` is this or less. */
  compensationLTE?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `compensation` is not this. */
  compensationNEQ?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `compensation` is none of these. */
  compensationNotIn?: InputMaybe<Array<Scalars['MinorUnits']['input']>>;
  /** `condition` is this. */
  condition?: InputMaybe<KeyCondition>;
  /** `condition` is one of these. */
  conditionIn?: InputMaybe<Array<KeyCondition>>;
  /** `condition` is not set. */
  conditionIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `condition` is not this. */
  conditionNEQ?: InputMaybe<KeyCondition>;
  /** `condition` is none of these. */
  conditionNotIn?: InputMaybe<Array<KeyCondition>>;
  /** `condition` is set. */
  conditionNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `dueBackAt` is this. */
  dueBackAt?: InputMaybe<Scalars['Time']['input']>;
  /** `dueBackAt` is more than this. */
  dueBackAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueBackAt` is this or more. */
  dueBackAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueBackAt` is one of these. */
  dueBackAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueBackAt` is less than this. */
  dueBackAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueBackAt` is this or less. */
  dueBackAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueBackAt` is not this. */
  dueBackAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `dueBackAt` is none of these. */
  dueBackAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `keyID` is this. */
  keyID?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` contains this. */
  keyIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` contains this, ignoring case. */
  keyIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` is this, ignoring case. */
  keyIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` is more than this. */
  keyIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` is this or more. */
  keyIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` begins with this. */
  keyIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` ends with this. */
  keyIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` is one of these. */
  keyIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `keyID` is less than this. */
  keyIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` is this or less. */
  keyIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` is not this. */
  keyIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `keyID` is none of these. */
  keyIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `lentAt` is this. */
  lentAt?: InputMaybe<Scalars['Time']['input']>;
  /** `lentAt` is more than this. */
  lentAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `lentAt` is this or more. */
  lentAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `lentAt` is one of these. */
  lentAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `lentAt` is less than this. */
  lentAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `lentAt` is this or less. */
  lentAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `lentAt` is not this. */
  lentAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `lentAt` is none of these. */
  lentAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `lentByID` is this. */
  lentByID?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` contains this. */
  lentByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` contains this, ignoring case. */
  lentByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` is this, ignoring case. */
  lentByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` is more than this. */
  lentByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` is this or more. */
  lentByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` begins with this. */
  lentByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` ends with this. */
  lentByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` is one of these. */
  lentByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `lentByID` is not set. */
  lentByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `lentByID` is less than this. */
  lentByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` is this or less. */
  lentByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` is not this. */
  lentByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `lentByID` is none of these. */
  lentByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `lentByID` is set. */
  lentByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<KeyLoanWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<KeyLoanWhereInput>>;
  /** `overdue` is this. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** `overdue` is not this. */
  overdueNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `reminders` is this. */
  reminders?: InputMaybe<Scalars['Int']['input']>;
  /** `reminders` is more than this. */
  remindersGT?: InputMaybe<Scalars['Int']['input']>;
  /** `reminders` is this or more. */
  remindersGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `reminders` is one of these. */
  remindersIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `reminders` is less than this. */
  remindersLT?: InputMaybe<Scalars['Int']['input']>;
  /** `reminders` is this or less. */
  remindersLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `reminders` is not this. */
  remindersNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `reminders` is none of these. */
  remindersNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `residentID` is this. */
  residentID?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this. */
  residentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this, ignoring case. */
  residentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this, ignoring case. */
  residentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is more than this. */
  residentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or more. */
  residentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` begins with this. */
  residentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` ends with this. */
  residentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is one of these. */
  residentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `residentID` is not set. */
  residentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `residentID` is less than this. */
  residentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or less. */
  residentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is not this. */
  residentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is none of these. */
  residentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `residentID` is set. */
  residentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `staffID` is this. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` contains this. */
  staffIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` contains this, ignoring case. */
  staffIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is this, ignoring case. */
  staffIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is more than this. */
  staffIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is this or more. */
  staffIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` begins with this. */
  staffIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` ends with this. */
  staffIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is one of these. */
  staffIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `staffID` is not set. */
  staffIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `staffID` is less than this. */
  staffIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is this or less. */
  staffIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is not this. */
  staffIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is none of these. */
  staffIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `staffID` is set. */
  staffIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `status` is this. */
  status?: InputMaybe<LoanStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<LoanStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<LoanStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<LoanStatus>>;
  /** `ticketID` is this. */
  ticketID?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` contains this. */
  ticketIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` contains this, ignoring case. */
  ticketIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is this, ignoring case. */
  ticketIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is more than this. */
  ticketIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is this or more. */
  ticketIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` begins with this. */
  ticketIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` ends with this. */
  ticketIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is one of these. */
  ticketIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `ticketID` is not set. */
  ticketIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `ticketID` is less than this. */
  ticketIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is this or less. */
  ticketIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is not this. */
  ticketIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is none of these. */
  ticketIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `ticketID` is set. */
  ticketIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `untilMoveOut` is this. */
  untilMoveOut?: InputMaybe<Scalars['Boolean']['input']>;
  /** `untilMoveOut` is not this. */
  untilMoveOutNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `witnessID` is this. */
  witnessID?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` contains this. */
  witnessIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` contains this, ignoring case. */
  witnessIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` is this, ignoring case. */
  witnessIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` is more than this. */
  witnessIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` is this or more. */
  witnessIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` begins with this. */
  witnessIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` ends with this. */
  witnessIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` is one of these. */
  witnessIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `witnessID` is not set. */
  witnessIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `witnessID` is less than this. */
  witnessIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` is this or less. */
  witnessIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` is not this. */
  witnessIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `witnessID` is none of these. */
  witnessIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `witnessID` is set. */
  witnessIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the report of a lost key answers with. */
export type KeyLossPayload = {
  /** What the borrower's unit is charged for it; null when nothing is owed, and when the borrower belongs to no unit. */
  charge?: Maybe<Charge>;
  /** Position of the first entry that the report wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The key. */
  key: Key;
  /** The loan it was lost on; null when it was in the cabinet. */
  loan?: Maybe<KeyLoan>;
  /** The ticket that changes its lock; null when none was wanted. */
  ticket?: Maybe<Ticket>;
};

/** Ordering options for Key connections */
export type KeyOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: KeyOrderField;
};

/** Properties by which Key connections can be ordered. */
export type KeyOrderField =
  /** By place. */
  | 'PLACE'
  /** By tag. */
  | 'TAG';

/** KeyOutcome is what became of a key at move-out (KY05). */
export type KeyOutcome =
  /** Back, and damaged. */
  | 'DAMAGED'
  /** Back, as it was. */
  | 'GOOD'
  /** Not back. */
  | 'MISSING';

/** What every change of a key answers with. */
export type KeyPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The key as changed. */
  key: Key;
};

/** KeyState is where a key is. */
export type KeyState =
  /** In the cabinet. */
  | 'IN'
  /** Out on a loan. */
  | 'OUT'
  /** No longer used. */
  | 'RETIRED';

/** Figures of keys (RP03). */
export type KeyStats = {
  /** By how much totals differ from the span before; null when no time was named. */
  change?: Maybe<KeyComparison>;
  /** What became of the keys that were lent in the time: by bucket, then in order of what they are grouped by; null when no time was named. */
  groups?: Maybe<Array<KeyFigures>>;
  /** How many keys were issued at move-in and are out until move-out (KY05). */
  issued: Scalars['Int']['output'];
  /** How many keys were reported lost and not found since (KY04). */
  lost: Scalars['Int']['output'];
  /** How many keys are lent now and have to come back at a time. */
  out: Scalars['Int']['output'];
  /** How many of them are late (KY04). */
  overdue: Scalars['Int']['output'];
  /** The totals of the span before, as for tickets; null when no time was named. */
  previous?: Maybe<KeyFigures>;
  /** The same of all of them; null when no time was named. */
  totals?: Maybe<KeyFigures>;
};

/**
 * KeyWhereInput is used for filtering Key objects.
 * Input was generated by ent.
 */
export type KeyWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<KeyWhereInput>>;
  /** `entrustedAt` is this. */
  entrustedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `entrustedAt` is more than this. */
  entrustedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `entrustedAt` is this or more. */
  entrustedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `entrustedAt` is one of these. */
  entrustedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `entrustedAt` is not set. */
  entrustedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `entrustedAt` is less than this. */
  entrustedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `entrustedAt` is this or less. */
  entrustedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `entrustedAt` is not this. */
  entrustedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `entrustedAt` is none of these. */
  entrustedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `entrustedAt` is set. */
  entrustedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `kind` is this. */
  kind?: InputMaybe<KeyKind>;
  /** `kind` is one of these. */
  kindIn?: InputMaybe<Array<KeyKind>>;
  /** `kind` is not this. */
  kindNEQ?: InputMaybe<KeyKind>;
  /** `kind` is none of these. */
  kindNotIn?: InputMaybe<Array<KeyKind>>;
  /** `locationID` is this. */
  locationID?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` contains this. */
  locationIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` contains this, ignoring case. */
  locationIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this, ignoring case. */
  locationIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is more than this. */
  locationIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this or more. */
  locationIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` begins with this. */
  locationIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` ends with this. */
  locationIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is one of these. */
  locationIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `locationID` is not set. */
  locationIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `locationID` is less than this. */
  locationIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this or less. */
  locationIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is not this. */
  locationIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is none of these. */
  locationIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `locationID` is set. */
  locationIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `lockChangeID` is this. */
  lockChangeID?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` contains this. */
  lockChangeIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` contains this, ignoring case. */
  lockChangeIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` is this, ignoring case. */
  lockChangeIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` is more than this. */
  lockChangeIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` is this or more. */
  lockChangeIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` begins with this. */
  lockChangeIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` ends with this. */
  lockChangeIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` is one of these. */
  lockChangeIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `lockChangeID` is not set. */
  lockChangeIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `lockChangeID` is less than this. */
  lockChangeIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` is this or less. */
  lockChangeIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` is not this. */
  lockChangeIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `lockChangeID` is none of these. */
  lockChangeIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `lockChangeID` is set. */
  lockChangeIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<KeyWhereInput>;
  /** `openLoanID` is this. */
  openLoanID?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` contains this. */
  openLoanIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` contains this, ignoring case. */
  openLoanIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` is this, ignoring case. */
  openLoanIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` is more than this. */
  openLoanIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` is this or more. */
  openLoanIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` begins with this. */
  openLoanIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` ends with this. */
  openLoanIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` is one of these. */
  openLoanIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `openLoanID` is not set. */
  openLoanIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `openLoanID` is less than this. */
  openLoanIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` is this or less. */
  openLoanIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` is not this. */
  openLoanIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `openLoanID` is none of these. */
  openLoanIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `openLoanID` is set. */
  openLoanIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<KeyWhereInput>>;
  /** `place` is this. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** `place` contains this. */
  placeContains?: InputMaybe<Scalars['String']['input']>;
  /** `place` contains this, ignoring case. */
  placeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `place` is this, ignoring case. */
  placeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `place` is more than this. */
  placeGT?: InputMaybe<Scalars['String']['input']>;
  /** `place` is this or more. */
  placeGTE?: InputMaybe<Scalars['String']['input']>;
  /** `place` begins with this. */
  placeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `place` ends with this. */
  placeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `place` is one of these. */
  placeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `place` is less than this. */
  placeLT?: InputMaybe<Scalars['String']['input']>;
  /** `place` is this or less. */
  placeLTE?: InputMaybe<Scalars['String']['input']>;
  /** `place` is not this. */
  placeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `place` is none of these. */
  placeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `registeredAt` is this. */
  registeredAt?: InputMaybe<Scalars['Time']['input']>;
  /** `registeredAt` is more than this. */
  registeredAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `registeredAt` is this or more. */
  registeredAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `registeredAt` is one of these. */
  registeredAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `registeredAt` is less than this. */
  registeredAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `registeredAt` is this or less. */
  registeredAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `registeredAt` is not this. */
  registeredAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `registeredAt` is none of these. */
  registeredAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `retiredBecause` is this. */
  retiredBecause?: InputMaybe<KeyEnd>;
  /** `retiredBecause` is one of these. */
  retiredBecauseIn?: InputMaybe<Array<KeyEnd>>;
  /** `retiredBecause` is not set. */
  retiredBecauseIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `retiredBecause` is not this. */
  retiredBecauseNEQ?: InputMaybe<KeyEnd>;
  /** `retiredBecause` is none of these. */
  retiredBecauseNotIn?: InputMaybe<Array<KeyEnd>>;
  /** `retiredBecause` is set. */
  retiredBecauseNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `state` is this. */
  state?: InputMaybe<KeyState>;
  /** `state` is one of these. */
  stateIn?: InputMaybe<Array<KeyState>>;
  /** `state` is not this. */
  stateNEQ?: InputMaybe<KeyState>;
  /** `state` is none of these. */
  stateNotIn?: InputMaybe<Array<KeyState>>;
  /** `tag` is this. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** `tag` contains this. */
  tagContains?: InputMaybe<Scalars['String']['input']>;
  /** `tag` contains this, ignoring case. */
  tagContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `tag` is this, ignoring case. */
  tagEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `tag` is more than this. */
  tagGT?: InputMaybe<Scalars['String']['input']>;
  /** `tag` is this or more. */
  tagGTE?: InputMaybe<Scalars['String']['input']>;
  /** `tag` begins with this. */
  tagHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `tag` ends with this. */
  tagHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `tag` is one of these. */
  tagIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `tag` is less than this. */
  tagLT?: InputMaybe<Scalars['String']['input']>;
  /** `tag` is this or less. */
  tagLTE?: InputMaybe<Scalars['String']['input']>;
  /** `tag` is not this. */
  tagNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `tag` is none of these. */
  tagNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is not set. */
  unitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is set. */
  unitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a change of several keys of a unit answers with. */
export type KeysPayload = {
  /** Position of the first entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The unit. */
  unit: Unit;
};

/** A message for an absent colleague. */
export type LeaveMessageInput = {
  /** Who called. */
  callerName?: InputMaybe<Scalars['String']['input']>;
  /** Where to call back. */
  callerPhone?: InputMaybe<Scalars['String']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The colleague. */
  recipientID: Scalars['ID']['input'];
  /** What to pass on, at most 4,000 characters. */
  text: Scalars['String']['input'];
};

/** A key to be lent. */
export type LendKeyInput = {
  /** The supervisor or centre manager who lets it pass although the borrower has an overdue key (KY04). */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** Who authorises it; the caller when left out. For a contractor a supervisor or the centre manager (KY02). */
  authorisedByID?: InputMaybe<Scalars['ID']['input']>;
  /** The member of staff or the resident; left out for a contractor. */
  borrowerID?: InputMaybe<Scalars['ID']['input']>;
  /** Who borrows it: staff, a resident or a contractor. */
  borrowerKind: BorrowerKind;
  /** Name of a contractor, at most 100 characters; of others their record's is kept. */
  borrowerName?: InputMaybe<Scalars['String']['input']>;
  /** Phone of a contractor; of others their record's is kept. */
  borrowerPhone?: InputMaybe<Scalars['String']['input']>;
  /** The contractor's company, at most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** When it is due back: ahead, by a year at most. */
  dueBackAt: Scalars['Time']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the key. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The key. */
  keyID: Scalars['ID']['input'];
  /** Where the owner's consent is kept, for a key in custody, at most 400 characters; needed unless its owner borrows it (KY02). */
  ownerConsent?: InputMaybe<Scalars['String']['input']>;
  /** What it is needed for, at most 400 characters. */
  purpose: Scalars['String']['input'];
  /** The ticket it is needed for. */
  ticketID?: InputMaybe<Scalars['ID']['input']>;
  /** The second person who opens the seal of a key in custody; needed unless its owner borrows it (KY02). */
  witnessID?: InputMaybe<Scalars['ID']['input']>;
};

/** A hold that ends early. */
export type LiftDunningHoldInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The unit. */
  unitID: Scalars['ID']['input'];
};

/** ListChange is what happened to a live list. */
export type ListChange =
  /** Everything up to now has been sent; what follows is news. */
  | 'CAUGHT_UP'
  /** The record has changed and matches. */
  | 'CHANGED'
  /** The record has begun to match. */
  | 'ENTERED'
  /** The record no longer matches, or is no longer in sight. */
  | 'LEFT'
  /** The record is in the list, as the list begins. */
  | 'LISTED';

/** What was built in. */
export type ListMaterialsInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The materials, at most 50; none when nothing was built in. */
  materials: Array<MaterialInput>;
  /** The work order. */
  workOrderID: Scalars['ID']['input'];
};

/** A ticket on an afternoon list: what its department answered, and when the resident was told (TK15). */
export type ListedTicket = Node & {
  /** How it stands, as the department says; empty until it answers, and for work that was finished instead. */
  answer: Scalars['String']['output'];
  /** When it was answered or finished; null until then. */
  answeredAt?: Maybe<Scalars['Time']['output']>;
  /** Who answered. */
  answeredBy?: Maybe<Staff>;
  /** Who answered. */
  answeredByID?: Maybe<Scalars['ID']['output']>;
  /** The deadline of the answer. */
  deadline?: Maybe<Deadline>;
  /** The deadline of the answer. */
  deadlineID?: Maybe<Scalars['ID']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** When it will be finished, as the department expects. */
  finishAt?: Maybe<Scalars['Time']['output']>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The list. */
  list: AfternoonList;
  /** The list. */
  listID: Scalars['ID']['output'];
  /** The ticket. */
  ticket: Ticket;
  /** The ticket. */
  ticketID: Scalars['ID']['output'];
  /** When the resident was told how it stands; null until then. */
  toldAt?: Maybe<Scalars['Time']['output']>;
  /** Who told the resident. */
  toldBy?: Maybe<Staff>;
  /** Who told the resident. */
  toldByID?: Maybe<Scalars['ID']['output']>;
};

/** A connection to a list of items. */
export type ListedTicketConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<ListedTicketEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type ListedTicketEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<ListedTicket>;
};

/** What every change of a loan answers with. */
export type LoanPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The loan as changed; the new one when a key is passed on. */
  loan: KeyLoan;
};

/** LoanStatus is how a loan of a key stands (KY02). */
export type LoanStatus =
  /** It was reported lost. */
  | 'LOST'
  /** The key is out. */
  | 'OUT'
  /** It came back. */
  | 'RETURNED'
  /** It was passed on to another borrower. */
  | 'TRANSFERRED';

/** A public place (lobby, lift, pump room, garage, garden) that a ticket can point at (PL02). */
export type Location = Node & {
  /** The building, if it is in one. */
  building?: Maybe<Building>;
  /** The building it is in, if in one. */
  buildingID?: Maybe<Scalars['ID']['output']>;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Keys of the place (KY01). */
  keys: KeyConnection;
  /** Name that people use: `3栋2号电梯`. */
  name: Scalars['String']['output'];
  /** Tickets about the place. */
  tickets: TicketConnection;
  /** What kind of place it is. */
  type: LocationType;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A public place (lobby, lift, pump room, garage, garden) that a ticket can point at (PL02). */
export type LocationKeysArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<KeyOrder>>;
  where?: InputMaybe<KeyWhereInput>;
};


/** A public place (lobby, lift, pump room, garage, garden) that a ticket can point at (PL02). */
export type LocationTicketsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TicketOrder>>;
  where?: InputMaybe<TicketWhereInput>;
};

/** A connection to a list of items. */
export type LocationConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<LocationEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type LocationEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Location>;
};

/** Ordering options for Location connections */
export type LocationOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: LocationOrderField;
};

/** Properties by which Location connections can be ordered. */
export type LocationOrderField =
  /** By name. */
  | 'NAME';

/** LocationType is the kind of a public place (PL02). */
export type LocationType =
  /** 车库. */
  | 'GARAGE'
  /** 花园. */
  | 'GARDEN'
  /** 门岗. */
  | 'GATE'
  /** 电梯. */
  | 'LIFT'
  /** 大堂. */
  | 'LOBBY'
  /** Any other place. */
  | 'OTHER'
  /** 泵房. */
  | 'PUMP_ROOM'
  /** 屋面. */
  | 'ROOF';

/**
 * LocationWhereInput is used for filtering Location objects.
 * Input was generated by ent.
 */
export type LocationWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<LocationWhereInput>>;
  /** `buildingID` is this. */
  buildingID?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` contains this. */
  buildingIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` contains this, ignoring case. */
  buildingIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is this, ignoring case. */
  buildingIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is more than this. */
  buildingIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is this or more. */
  buildingIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` begins with this. */
  buildingIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` ends with this. */
  buildingIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is one of these. */
  buildingIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `buildingID` is not set. */
  buildingIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `buildingID` is less than this. */
  buildingIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is this or less. */
  buildingIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is not this. */
  buildingIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is none of these. */
  buildingIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `buildingID` is set. */
  buildingIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `name` is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this, ignoring case. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this, ignoring case. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or more. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `name` ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `name` is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or less. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `name` is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<LocationWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<LocationWhereInput>>;
  /** `type` is this. */
  type?: InputMaybe<LocationType>;
  /** `type` is one of these. */
  typeIn?: InputMaybe<Array<LocationType>>;
  /** `type` is not this. */
  typeNEQ?: InputMaybe<LocationType>;
  /** `type` is none of these. */
  typeNotIn?: InputMaybe<Array<LocationType>>;
};

/** Something that came for somebody. */
export type LogParcelInput = {
  /** Name on it, at most 100 characters. */
  addressee: Scalars['String']['input'];
  /** Who brought it, at most 100 characters. */
  carrier: Scalars['String']['input'];
  /** Where the carrier's certificate is kept, at most 200 characters; needed for a damaged one. */
  certificate?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  class: ParcelClass;
  /** How it arrived; SOUND when left out. */
  condition?: InputMaybe<ParcelCondition>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What else there is to say, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Phone on it. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Where it waits: shelf and tray, at most 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The resident it is for, when known; found by phone or name when only one fits. */
  residentID?: InputMaybe<Scalars['ID']['input']>;
  /** The carrier's number, at most 100 characters. */
  tracking?: InputMaybe<Scalars['String']['input']>;
  /** The unit it is for, when known. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
};

/** The supervisor's review of the duty log, due at the start of each working day and signed (DU04). */
export type LogReview = Node & {
  /** Number and hash of that entry, for `foyer verify --anchor`; empty before. On paper it shows a log that was rewritten since (DU02). */
  anchor: Scalars['String']['output'];
  /** The working day, in the estate's zone. */
  day: Scalars['Date']['output'];
  /** By when the log has to be signed (`reviewAt` of the policy). */
  dueAt: Scalars['Time']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Number of the newest entry that the supervisor had read; 0 before. */
  logNumber: Scalars['Int']['output'];
  /** What the supervisor says about the log. */
  remark: Scalars['String']['output'];
  /** When it was signed; null before. */
  signedAt?: Maybe<Scalars['Time']['output']>;
  /** Who signed. */
  signedBy?: Maybe<Staff>;
  /** Who signed. */
  signedByID?: Maybe<Scalars['ID']['output']>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type LogReviewConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<LogReviewEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type LogReviewEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<LogReview>;
};

/** Ordering options for LogReview connections */
export type LogReviewOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: LogReviewOrderField;
};

/** Properties by which LogReview connections can be ordered. */
export type LogReviewOrderField =
  /** By due at. */
  | 'DUE_AT';

/** The review of today after a change. */
export type LogReviewPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The review of today. */
  review: LogReview;
};

/**
 * LogReviewWhereInput is used for filtering LogReview objects.
 * Input was generated by ent.
 */
export type LogReviewWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<LogReviewWhereInput>>;
  /** `day` is this. */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** `day` contains this. */
  dayContains?: InputMaybe<Scalars['Date']['input']>;
  /** `day` contains this, ignoring case. */
  dayContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** `day` is this, ignoring case. */
  dayEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** `day` is more than this. */
  dayGT?: InputMaybe<Scalars['Date']['input']>;
  /** `day` is this or more. */
  dayGTE?: InputMaybe<Scalars['Date']['input']>;
  /** `day` begins with this. */
  dayHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** `day` ends with this. */
  dayHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** `day` is one of these. */
  dayIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `day` is less than this. */
  dayLT?: InputMaybe<Scalars['Date']['input']>;
  /** `day` is this or less. */
  dayLTE?: InputMaybe<Scalars['Date']['input']>;
  /** `day` is not this. */
  dayNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** `day` is none of these. */
  dayNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `dueAt` is this. */
  dueAt?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is more than this. */
  dueAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or more. */
  dueAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is one of these. */
  dueAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueAt` is less than this. */
  dueAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or less. */
  dueAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is not this. */
  dueAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is none of these. */
  dueAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<LogReviewWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<LogReviewWhereInput>>;
  /** `signedAt` is this. */
  signedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `signedAt` is more than this. */
  signedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `signedAt` is this or more. */
  signedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `signedAt` is one of these. */
  signedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `signedAt` is not set. */
  signedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `signedAt` is less than this. */
  signedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `signedAt` is this or less. */
  signedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `signedAt` is not this. */
  signedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `signedAt` is none of these. */
  signedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `signedAt` is set. */
  signedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `signedByID` is this. */
  signedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` contains this. */
  signedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` contains this, ignoring case. */
  signedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` is this, ignoring case. */
  signedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` is more than this. */
  signedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` is this or more. */
  signedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` begins with this. */
  signedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` ends with this. */
  signedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` is one of these. */
  signedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `signedByID` is not set. */
  signedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `signedByID` is less than this. */
  signedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` is this or less. */
  signedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` is not this. */
  signedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `signedByID` is none of these. */
  signedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `signedByID` is set. */
  signedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that was built in. */
export type Material = {
  /** What one of it is. */
  measure: Scalars['String']['output'];
  /** What it is. */
  name: Scalars['String']['output'];
  /** How many of it. */
  quantity: Scalars['Quantity']['output'];
  /** Who brought it. */
  supplier: Supplier;
};

/** Something that was built in. */
export type MaterialInput = {
  /** What one of it is, at most 20 characters. */
  measure: Scalars['String']['input'];
  /** What it is, at most 200 characters. */
  name: Scalars['String']['input'];
  /** How many of it, more than 0 and at most 1,000,000. */
  quantity: Scalars['Quantity']['input'];
  /** Who brought it. */
  supplier: Supplier;
};

/** One response to somebody who is ill or hurt: who went, whether family comes along, when they returned (TK13). Another response to the same call is another record. */
export type MedicalHelp = Node & {
  /** Where the patient is. */
  address: Scalars['String']['output'];
  /** What was asked for beyond the three responses; the manager decides. Empty when nothing was. */
  beyond: Scalars['String']['output'];
  /** When the manager decided on it; null until then. */
  decidedAt?: Maybe<Scalars['Time']['output']>;
  /** Who decided on help beyond the three responses. */
  decidedBy?: Maybe<Staff>;
  /** Who decided. */
  decidedByID?: Maybe<Scalars['ID']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** What the family said when it was asked along; null until it was asked. */
  family?: Maybe<FamilyAnswer>;
  /** When the family was last asked along. */
  familyAskedAt?: Maybe<Scalars['Time']['output']>;
  /** Whether the manager agreed; null until the decision. */
  granted?: Maybe<Scalars['Boolean']['output']>;
  /** The guard at the gate who meets the ambulance and guides it. */
  guide?: Maybe<Staff>;
  /** The guard at the gate who meets the ambulance and guides it. */
  guideID?: Maybe<Scalars['ID']['output']>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Whether it is a major case: the supervisor hears of it at once, of others afterwards. */
  major: Scalars['Boolean']['output'];
  /** How it went; empty until they are back. */
  outcome: Scalars['String']['output'];
  /** Phone at the patient's, digits only. */
  phone: Scalars['String']['output'];
  /** Who went. */
  responders?: Maybe<Array<Staff>>;
  /** What is done. */
  response: MedicalResponse;
  /** When the helpers were back; null until then. */
  returnedAt?: Maybe<Scalars['Time']['output']>;
  /** When the helpers were sent. */
  sentAt: Scalars['Time']['output'];
  /** The call for help. */
  ticket: Ticket;
  /** The call for help. */
  ticketID: Scalars['ID']['output'];
  /** The car, or the ambulance as far as it is known; empty when none is needed. */
  vehicle: Scalars['String']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** MedicalResponse is what is done for somebody who is ill or hurt (TK13). */
export type MedicalResponse =
  /** An ambulance is called, met at the gate and guided. */
  | 'AMBULANCE'
  /** Somebody stays for a short time, never alone with the patient. */
  | 'ATTENDANCE'
  /** Escort to the hospital: two guards and a car. */
  | 'ESCORT';

/** A message (转告) taken for an absent colleague; open until delivered (IN04). */
export type Message = Node & {
  /** Who called. */
  callerName: Scalars['String']['output'];
  /** Where to call back, digits only. */
  callerPhone: Scalars['String']['output'];
  /** When the colleague got it; null while it is open. */
  deliveredAt?: Maybe<Scalars['Time']['output']>;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The colleague it is for. */
  recipient: Staff;
  /** The colleague it is for. */
  recipientID: Scalars['ID']['output'];
  /** When it was taken. */
  takenAt: Scalars['Time']['output'];
  /** What to pass on. */
  text: Scalars['String']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type MessageConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<MessageEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type MessageEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Message>;
};

/** Ordering options for Message connections */
export type MessageOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: MessageOrderField;
};

/** Properties by which Message connections can be ordered. */
export type MessageOrderField =
  /** By taken at. */
  | 'TAKEN_AT';

/** What every change of a message answers with. */
export type MessagePayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The message. */
  message: Message;
};

/**
 * MessageWhereInput is used for filtering Message objects.
 * Input was generated by ent.
 */
export type MessageWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<MessageWhereInput>>;
  /** `deliveredAt` is this. */
  deliveredAt?: InputMaybe<Scalars['Time']['input']>;
  /** `deliveredAt` is more than this. */
  deliveredAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `deliveredAt` is this or more. */
  deliveredAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `deliveredAt` is one of these. */
  deliveredAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `deliveredAt` is not set. */
  deliveredAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `deliveredAt` is less than this. */
  deliveredAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `deliveredAt` is this or less. */
  deliveredAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `deliveredAt` is not this. */
  deliveredAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `deliveredAt` is none of these. */
  deliveredAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `deliveredAt` is set. */
  deliveredAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<MessageWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MessageWhereInput>>;
  /** `recipientID` is this. */
  recipientID?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` contains this. */
  recipientIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` contains this, ignoring case. */
  recipientIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` is this, ignoring case. */
  recipientIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` is more than this. */
  recipientIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` is this or more. */
  recipientIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` begins with this. */
  recipientIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` ends with this. */
  recipientIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` is one of these. */
  recipientIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `recipientID` is less than this. */
  recipientIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` is this or less. */
  recipientIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` is not this. */
  recipientIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `recipientID` is none of these. */
  recipientIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `takenAt` is this. */
  takenAt?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is more than this. */
  takenAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is this or more. */
  takenAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is one of these. */
  takenAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `takenAt` is less than this. */
  takenAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is this or less. */
  takenAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is not this. */
  takenAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is none of these. */
  takenAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
};

/** A meter of a unit, or one whose count the units of a building or of the whole estate share by area (FE08). */
export type Meter = Node & {
  /** False once it was taken away; its readings stay. */
  active: Scalars['Boolean']['output'];
  /** The building whose units share it. */
  building?: Maybe<Building>;
  /** The building whose units share it; null for a unit's own meter, and for one that the whole estate shares. */
  buildingID?: Maybe<Scalars['ID']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The fee item that it counts for. */
  item: FeeItem;
  /** The fee item that it counts for. */
  itemID: Scalars['ID']['output'];
  /** Number on the meter, unique in the estate. */
  number: Scalars['String']['output'];
  /** What it showed, and when. */
  readings: MeterReadingConnection;
  /** The unit whose meter it is. */
  unit?: Maybe<Unit>;
  /** The unit whose meter it is; null for a shared one. */
  unitID?: Maybe<Scalars['ID']['output']>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A meter of a unit, or one whose count the units of a building or of the whole estate share by area (FE08). */
export type MeterReadingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A connection to a list of items. */
export type MeterConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<MeterEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type MeterEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Meter>;
};

/** Ordering options for Meter connections */
export type MeterOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: MeterOrderField;
};

/** Properties by which Meter connections can be ordered. */
export type MeterOrderField =
  /** By number. */
  | 'NUMBER';

/** What every change of a meter answers with. */
export type MeterPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The meter as changed. */
  meter: Meter;
};

/** What a meter showed on a day. Rows are added, never changed (FE08). */
export type MeterReading = Node & {
  /** Whether somebody confirmed it although it is far above what is usual. */
  confirmed: Scalars['Boolean']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The meter. */
  meter: Meter;
  /** The meter. */
  meterID: Scalars['ID']['output'];
  /** What else was noted. */
  note: Scalars['String']['output'];
  /** Who read it. */
  readBy?: Maybe<Staff>;
  /** Who read it; null for nobody in particular. */
  readByID?: Maybe<Scalars['ID']['output']>;
  /** The day on which it was read, in the estate's zone. */
  readOn: Scalars['Date']['output'];
  /** When it was written down. */
  recordedAt: Scalars['Time']['output'];
  /** What was used since the reading before; 0 for the first. */
  used: Scalars['Quantity']['output'];
  /** What it showed. */
  value: Scalars['Quantity']['output'];
};

/** A connection to a list of items. */
export type MeterReadingConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<MeterReadingEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type MeterReadingEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<MeterReading>;
};

/**
 * MeterWhereInput is used for filtering Meter objects.
 * Input was generated by ent.
 */
export type MeterWhereInput = {
  /** `active` is this. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** `active` is not this. */
  activeNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<MeterWhereInput>>;
  /** `buildingID` is this. */
  buildingID?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` contains this. */
  buildingIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` contains this, ignoring case. */
  buildingIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is this, ignoring case. */
  buildingIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is more than this. */
  buildingIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is this or more. */
  buildingIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` begins with this. */
  buildingIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` ends with this. */
  buildingIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is one of these. */
  buildingIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `buildingID` is not set. */
  buildingIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `buildingID` is less than this. */
  buildingIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is this or less. */
  buildingIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is not this. */
  buildingIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is none of these. */
  buildingIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `buildingID` is set. */
  buildingIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `itemID` is this. */
  itemID?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` contains this. */
  itemIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` contains this, ignoring case. */
  itemIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is this, ignoring case. */
  itemIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is more than this. */
  itemIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is this or more. */
  itemIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` begins with this. */
  itemIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` ends with this. */
  itemIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is one of these. */
  itemIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `itemID` is less than this. */
  itemIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is this or less. */
  itemIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is not this. */
  itemIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `itemID` is none of these. */
  itemIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<MeterWhereInput>;
  /** `number` is this. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this. */
  numberContains?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this, ignoring case. */
  numberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this, ignoring case. */
  numberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is more than this. */
  numberGT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or more. */
  numberGTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` begins with this. */
  numberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `number` ends with this. */
  numberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `number` is one of these. */
  numberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `number` is less than this. */
  numberLT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or less. */
  numberLTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` is not this. */
  numberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `number` is none of these. */
  numberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MeterWhereInput>>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is not set. */
  unitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is set. */
  unitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A step that a ticket reached, with its time; rows are added, never changed (TK03). */
export type Milestone = Node & {
  /** When it was reached. */
  at: Scalars['Time']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Which step. */
  milestone: MilestoneName;
  /** 0 before the first reopening, then one more for each. */
  round: Scalars['Int']['output'];
  /** The ticket. */
  ticketID: Scalars['ID']['output'];
};

/** MilestoneName is a step whose time is recorded (TK03). */
export type MilestoneName =
  /** Somebody signed for it. */
  | 'ACCEPTED'
  /** It was archived. */
  | 'ARCHIVED'
  /** The resident was called back. */
  | 'CALLED_BACK'
  /** It was withdrawn. */
  | 'CANCELLED'
  /** Work was reported complete. */
  | 'COMPLETED'
  /** Its department got it on the list of unfinished work (TK15). */
  | 'LISTED'
  /** It was entered. */
  | 'LOGGED'
  /** The department was told. */
  | 'NOTIFIED'
  /** The responder was there. */
  | 'ON_SITE'
  /** Work was interrupted until an agreed time (TK08). */
  | 'PAUSED'
  /** The call came in. */
  | 'RECEIVED'
  /** The department said how it stands (TK15). */
  | 'REPORTED'
  /** Work went on. */
  | 'RESUMED'
  /** The head of the centre reviewed it. */
  | 'REVIEWED'
  /** The specialist who verifies was told. */
  | 'SPECIALIST_NOTIFIED'
  /** Work began. */
  | 'STARTED'
  /** The result was checked. */
  | 'VERIFIED';

/** How long something took, in whole minutes; a minute that was only begun does not count. */
export type Minutes = {
  /** Of how many tickets. */
  count: Scalars['Int']['output'];
  /** The mean; null of none. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** The median: at least half of them took so long or less; null of none. */
  p50?: Maybe<Scalars['Int']['output']>;
  /** At least nine of ten took so long or less; null of none. */
  p90?: Maybe<Scalars['Int']['output']>;
};

/** Something that could not be put right at the joint inspection (MV05). */
export type MoveDefect = {
  /** The ticket that puts it right. */
  ticketID: Scalars['ID']['output'];
  /** What is wrong. */
  title: Scalars['String']['output'];
};

/** A document of a move-in that was seen, and where its copy is kept (MV04). Rows are added, never changed. */
export type MoveDocument = Node & {
  /** What it is. */
  document: MoveDocumentName;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The move-in. */
  moveIn: MoveIn;
  /** The move-in. */
  moveInID: Scalars['ID']['output'];
  /** Where the copy is kept, or why there is none. */
  reference: Scalars['String']['output'];
  /** When it was seen. */
  seenAt: Scalars['Time']['output'];
  /** Who saw it. */
  seenBy?: Maybe<Staff>;
  /** Who saw it; null for nobody in particular. */
  seenByID?: Maybe<Scalars['ID']['output']>;
};

/** MoveDocumentName is a document of the checklist (MV04). */
export type MoveDocumentName =
  /** The notarised authorisation of a proxy (委托书). */
  | 'AUTHORISATION'
  /** Copies for family members. */
  | 'FAMILY'
  /** The identity document of who moves in, seen and copied. */
  | 'IDENTITY'
  /** The receipts for the price. */
  | 'PAYMENT_RECEIPTS'
  /** A photograph of each. */
  | 'PHOTOGRAPH'
  /** The identity document of the proxy, seen and copied. */
  | 'PROXY_IDENTITY'
  /** A copy of the purchase contract; of a tenant's lease. */
  | 'PURCHASE_CONTRACT';

/** A gate of a move-in that was opened, by whom and when (MV01). Rows are added, never changed. */
export type MoveGate = Node & {
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Which gate. */
  gate: MoveGateName;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The move-in. */
  moveIn: MoveIn;
  /** The move-in. */
  moveInID: Scalars['ID']['output'];
  /** What else was noted. */
  note: Scalars['String']['output'];
  /** When it was opened. */
  openedAt: Scalars['Time']['output'];
  /** Who opened it. */
  openedBy?: Maybe<Staff>;
  /** Who opened it; null for nobody in particular. */
  openedByID?: Maybe<Scalars['ID']['output']>;
  /** Number or place of what was signed or filed. */
  reference: Scalars['String']['output'];
  /** Who waived that fees are settled. */
  waivedBy?: Maybe<Staff>;
  /** Who waived by name that fees are settled; null when nobody had to. */
  waivedByID?: Maybe<Scalars['ID']['output']>;
};

/** MoveGateName is a gate of a move-in, in order (MV01). */
export type MoveGateName =
  /** Agreement (前期物业管理协议) and covenant (业主临时公约) were signed. */
  | 'AGREEMENT'
  /** The documents of the checklist were seen. */
  | 'DOCUMENTS'
  /** Finance has seen price, maintenance fund and fees settled. */
  | 'FEES'
  /** Sales has confirmed the identity, and taken the application for the title. */
  | 'IDENTITY'
  /** The joint inspection was made. */
  | 'INSPECTION'
  /** Keys and goods were issued. */
  | 'KEYS'
  /** The notice (入伙通知书) was given out. */
  | 'NOTICE';

/** Somebody who moves in (入伙): gates that are opened in order, the documents that were seen, and the joint inspection (MV01, MV04, MV05). */
export type MoveIn = Node & {
  /** What can be done with the move-in: whether the caller may do it now, and if not, why. */
  actions: Array<MoveInActionState>;
  /** What could not be put right on the spot, with the tickets (MV05). */
  defects: Array<MoveDefect>;
  /** The documents that were seen, oldest first (MV04). */
  documents?: Maybe<Array<MoveDocument>>;
  /** When it was done or called off; null before. */
  endedAt?: Maybe<Scalars['Time']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** The gates that were opened, in order. */
  gates?: Maybe<Array<MoveGate>>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The engineer of the joint inspection. */
  inspectedBy?: Maybe<Staff>;
  /** The engineer of the joint inspection; null before (MV05). */
  inspectedByID?: Maybe<Scalars['ID']['output']>;
  /** Where the signed authority for a key that was left for the repairs (钥匙授权书) is kept; empty without one (MV05). */
  keyAuthority: Scalars['String']['output'];
  /** The day of the mass move-in (集中入伙) that it belongs to; null for others. */
  massOn?: Maybe<Scalars['Date']['output']>;
  /** The documents of the checklist that nobody has seen yet (MV04). */
  missing: Array<MoveDocumentName>;
  /** The gate that is opened next; the last one stays once it is done. */
  nextGate: MoveGateName;
  /** What else was noted; why it was called off. */
  note: Scalars['String']['output'];
  /** Where to go with it on a day of mass move-in (MV01). */
  post: MovePost;
  /** Who acts for the resident under a notarised authorisation; empty when nobody does (MV04). */
  proxy: Scalars['String']['output'];
  /** What the meters showed; empty before the inspection (MV05). */
  readings: Array<MoveReading>;
  /** Who moves in. */
  resident: Resident;
  /** Who moves in. */
  residentID: Scalars['ID']['output'];
  /** As owner or as tenant. */
  role: OccupancyRole;
  /** Where the signature on the acceptance form (验收表) and for the keys is kept; empty before. */
  signature: Scalars['String']['output'];
  /** When the notice (入伙通知书) was given out. */
  startedAt: Scalars['Time']['output'];
  /** How it stands. */
  status: MoveStatus;
  /** What happened, oldest first: the journal filtered by it. */
  timeline: JournalConnection;
  /** The unit. */
  unit: Unit;
  /** The unit. */
  unitID: Scalars['ID']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** Somebody who moves in (入伙): gates that are opened in order, the documents that were seen, and the joint inspection (MV01, MV04, MV05). */
export type MoveInTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** MoveInAction is something that can be done with a move-in (MV01). */
export type MoveInAction =
  /** Call it off. */
  | 'CANCEL'
  /** Hand the unit over. */
  | 'COMPLETE'
  /** Open the next gate. */
  | 'OPEN_GATE'
  /** Note a document that was seen. */
  | 'RECORD_DOCUMENT';

/** Something that can be done with a move-in and whether it is open now. */
export type MoveInActionState = {
  /** What. */
  action: MoveInAction;
  /** Whether the caller may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A connection to a list of items. */
export type MoveInConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<MoveInEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type MoveInEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<MoveIn>;
};

/** Ordering options for MoveIn connections */
export type MoveInOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: MoveInOrderField;
};

/** Properties by which MoveIn connections can be ordered. */
export type MoveInOrderField =
  /** By started at. */
  | 'STARTED_AT';

/** What every change of a move-in answers with. */
export type MoveInPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The move-in as changed. */
  moveIn: MoveIn;
};

/**
 * MoveInWhereInput is used for filtering MoveIn objects.
 * Input was generated by ent.
 */
export type MoveInWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<MoveInWhereInput>>;
  /** `endedAt` is this. */
  endedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is more than this. */
  endedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is this or more. */
  endedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is one of these. */
  endedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `endedAt` is not set. */
  endedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `endedAt` is less than this. */
  endedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is this or less. */
  endedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is not this. */
  endedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is none of these. */
  endedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `endedAt` is set. */
  endedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `inspectedByID` is this. */
  inspectedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` contains this. */
  inspectedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` contains this, ignoring case. */
  inspectedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` is this, ignoring case. */
  inspectedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` is more than this. */
  inspectedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` is this or more. */
  inspectedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` begins with this. */
  inspectedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` ends with this. */
  inspectedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` is one of these. */
  inspectedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `inspectedByID` is not set. */
  inspectedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `inspectedByID` is less than this. */
  inspectedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` is this or less. */
  inspectedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` is not this. */
  inspectedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `inspectedByID` is none of these. */
  inspectedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `inspectedByID` is set. */
  inspectedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `massOn` is this. */
  massOn?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` contains this. */
  massOnContains?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` contains this, ignoring case. */
  massOnContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` is this, ignoring case. */
  massOnEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` is more than this. */
  massOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` is this or more. */
  massOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` begins with this. */
  massOnHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` ends with this. */
  massOnHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` is one of these. */
  massOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `massOn` is not set. */
  massOnIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `massOn` is less than this. */
  massOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` is this or less. */
  massOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` is not this. */
  massOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** `massOn` is none of these. */
  massOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `massOn` is set. */
  massOnNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `nextGate` is this. */
  nextGate?: InputMaybe<MoveGateName>;
  /** `nextGate` is one of these. */
  nextGateIn?: InputMaybe<Array<MoveGateName>>;
  /** `nextGate` is not this. */
  nextGateNEQ?: InputMaybe<MoveGateName>;
  /** `nextGate` is none of these. */
  nextGateNotIn?: InputMaybe<Array<MoveGateName>>;
  /** This does not hold. */
  not?: InputMaybe<MoveInWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MoveInWhereInput>>;
  /** `post` is this. */
  post?: InputMaybe<MovePost>;
  /** `post` is one of these. */
  postIn?: InputMaybe<Array<MovePost>>;
  /** `post` is not this. */
  postNEQ?: InputMaybe<MovePost>;
  /** `post` is none of these. */
  postNotIn?: InputMaybe<Array<MovePost>>;
  /** `residentID` is this. */
  residentID?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this. */
  residentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this, ignoring case. */
  residentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this, ignoring case. */
  residentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is more than this. */
  residentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or more. */
  residentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` begins with this. */
  residentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` ends with this. */
  residentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is one of these. */
  residentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `residentID` is less than this. */
  residentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or less. */
  residentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is not this. */
  residentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is none of these. */
  residentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `role` is this. */
  role?: InputMaybe<OccupancyRole>;
  /** `role` is one of these. */
  roleIn?: InputMaybe<Array<OccupancyRole>>;
  /** `role` is not this. */
  roleNEQ?: InputMaybe<OccupancyRole>;
  /** `role` is none of these. */
  roleNotIn?: InputMaybe<Array<OccupancyRole>>;
  /** `startedAt` is this. */
  startedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is more than this. */
  startedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is this or more. */
  startedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is one of these. */
  startedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `startedAt` is less than this. */
  startedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is this or less. */
  startedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is not this. */
  startedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is none of these. */
  startedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `status` is this. */
  status?: InputMaybe<MoveStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<MoveStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<MoveStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<MoveStatus>>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** MoveItem is what can stand in the way of a move-out (MV02). */
export type MoveItem =
  /** Resident cards that are not back. */
  | 'CARDS'
  /** Deposits that were neither given back nor kept. */
  | 'DEPOSITS'
  /** Fees that are owed. */
  | 'FEES'
  /** Release passes that are not used or called off. */
  | 'GOODS'
  /** Keys that are not back. */
  | 'KEYS'
  /** Parcels at the desk. */
  | 'PARCELS';

/** Somebody who moves out (迁出): announced with its papers, and done when nothing is open any more (MV02). */
export type MoveOut = Node & {
  /** What can be done with the move-out: whether the caller may do it now, and if not, why. */
  actions: Array<MoveOutActionState>;
  /** Who allowed that it was announced late. */
  allowedBy?: Maybe<Staff>;
  /** Who allowed by name that it was announced late; null when nobody had to. */
  allowedByID?: Maybe<Scalars['ID']['output']>;
  /** When it was announced. */
  announcedAt: Scalars['Time']['output'];
  /** Where the application (租户迁出申请) is kept. */
  application: Scalars['String']['output'];
  /** When it was done or called off; null before. */
  endedAt?: Maybe<Scalars['Time']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The day, in the estate's zone. */
  leavesOn: Scalars['Date']['output'];
  /** Where the mailbox key is, or why there is none. */
  mailboxKey: Scalars['String']['output'];
  /** What else was noted; why it was called off. */
  note: Scalars['String']['output'];
  /** The link to the unit that ends. */
  occupancy: Occupancy;
  /** The link to the unit that ends. */
  occupancyID: Scalars['ID']['output'];
  /** Where the landlord's consent (业主同意租户搬离通知书) is kept; empty for an owner. */
  ownerConsent: Scalars['String']['output'];
  /** What was given back of deposits and credit. */
  refunded: Scalars['MinorUnits']['output'];
  /** Who moves out. */
  resident: Resident;
  /** Who moves out. */
  residentID: Scalars['ID']['output'];
  /** How it stands. */
  status: MoveStatus;
  /** The unit. */
  unit: Unit;
  /** The unit. */
  unitID: Scalars['ID']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** MoveOutAction is something that can be done with a move-out (MV02). */
export type MoveOutAction =
  /** Call it off. */
  | 'CANCEL'
  /** Settle everything. */
  | 'COMPLETE';

/** Something that can be done with a move-out and whether it is open now. */
export type MoveOutActionState = {
  /** What. */
  action: MoveOutAction;
  /** Whether the caller may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A connection to a list of items. */
export type MoveOutConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<MoveOutEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type MoveOutEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<MoveOut>;
};

/** Ordering options for MoveOut connections */
export type MoveOutOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: MoveOutOrderField;
};

/** Properties by which MoveOut connections can be ordered. */
export type MoveOutOrderField =
  /** By leaves on. */
  | 'LEAVES_ON';

/** What every change of a move-out answers with. */
export type MoveOutPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The move-out as changed. */
  moveOut: MoveOut;
};

/**
 * MoveOutWhereInput is used for filtering MoveOut objects.
 * Input was generated by ent.
 */
export type MoveOutWhereInput = {
  /** `allowedByID` is this. */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` contains this. */
  allowedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` contains this, ignoring case. */
  allowedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this, ignoring case. */
  allowedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is more than this. */
  allowedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this or more. */
  allowedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` begins with this. */
  allowedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` ends with this. */
  allowedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is one of these. */
  allowedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `allowedByID` is not set. */
  allowedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `allowedByID` is less than this. */
  allowedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this or less. */
  allowedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is not this. */
  allowedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is none of these. */
  allowedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `allowedByID` is set. */
  allowedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<MoveOutWhereInput>>;
  /** `announcedAt` is this. */
  announcedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is more than this. */
  announcedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is this or more. */
  announcedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is one of these. */
  announcedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `announcedAt` is less than this. */
  announcedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is this or less. */
  announcedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is not this. */
  announcedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `announcedAt` is none of these. */
  announcedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `endedAt` is this. */
  endedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is more than this. */
  endedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is this or more. */
  endedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is one of these. */
  endedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `endedAt` is not set. */
  endedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `endedAt` is less than this. */
  endedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is this or less. */
  endedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is not this. */
  endedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is none of these. */
  endedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `endedAt` is set. */
  endedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `leavesOn` is this. */
  leavesOn?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` contains this. */
  leavesOnContains?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` contains this, ignoring case. */
  leavesOnContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` is this, ignoring case. */
  leavesOnEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` is more than this. */
  leavesOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` is this or more. */
  leavesOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` begins with this. */
  leavesOnHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` ends with this. */
  leavesOnHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` is one of these. */
  leavesOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `leavesOn` is less than this. */
  leavesOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` is this or less. */
  leavesOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` is not this. */
  leavesOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** `leavesOn` is none of these. */
  leavesOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<MoveOutWhereInput>;
  /** `occupancyID` is this. */
  occupancyID?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` contains this. */
  occupancyIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` contains this, ignoring case. */
  occupancyIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` is this, ignoring case. */
  occupancyIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` is more than this. */
  occupancyIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` is this or more. */
  occupancyIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` begins with this. */
  occupancyIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` ends with this. */
  occupancyIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` is one of these. */
  occupancyIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `occupancyID` is less than this. */
  occupancyIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` is this or less. */
  occupancyIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` is not this. */
  occupancyIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `occupancyID` is none of these. */
  occupancyIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MoveOutWhereInput>>;
  /** `residentID` is this. */
  residentID?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this. */
  residentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this, ignoring case. */
  residentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this, ignoring case. */
  residentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is more than this. */
  residentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or more. */
  residentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` begins with this. */
  residentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` ends with this. */
  residentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is one of these. */
  residentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `residentID` is less than this. */
  residentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or less. */
  residentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is not this. */
  residentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is none of these. */
  residentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `status` is this. */
  status?: InputMaybe<MoveStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<MoveStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<MoveStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<MoveStatus>>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** MovePost is where to go on a day of mass move-in (MV01). */
export type MovePost =
  /** Documents, identity and fees are checked (预审). */
  | 'PRE_CHECK'
  /** Reception (接待). */
  | 'RECEPTION'
  /** Keys, inspection and review (复核). */
  | 'REVIEW'
  /** Papers are signed (签约). */
  | 'SIGNING';

/** What a meter showed at the joint inspection (MV05). */
export type MoveReading = {
  /** Number on the meter. */
  meter: Scalars['String']['output'];
  /** What it showed. */
  value: Scalars['String']['output'];
};

/** MoveStatus is how a move-in or move-out stands (MV01, MV02). */
export type MoveStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It is done. */
  | 'DONE'
  /** It goes on. */
  | 'UNDER_WAY';

/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type Mutation = {
  /** Signs for the ticket: names the member of staff and the time (TK06). */
  acceptTicket: TicketPayload;
  /** Answers a call: a named person takes it on, and nobody further up is called (TK12). Only somebody who was called can answer. */
  acknowledgeEscalation: EscalationPayload;
  /** Adds a building to an estate (PL02). */
  addBuilding: PlacePayload;
  /** Adds a department to an estate (PL05). */
  addDepartment: PlacePayload;
  /**
   * Adds a post, with the hours of its shifts (DU01).
   * Errors: RECORD_NOT_FOUND, ALREADY_EXISTS for a name in use, BAD_REFERENCE, REQUIRED, BAD_TIME, CONTRADICTION.
   */
  addDutyPost: DutyPostPayload;
  /** Adds something that residents pay for (FE01). */
  addFeeItem: FeeItemPayload;
  /** Adds a public place to an estate (PL02). */
  addLocation: PlacePayload;
  /** Adds a line to the price list (TK07). */
  addPriceItem: PriceItemPayload;
  /** Registers a resident (PL03). */
  addResident: ResidentPayload;
  /**
   * Fills a shift of a published roster that nobody was planned for, or adds somebody to one (DU01).
   * Errors: RECORD_NOT_FOUND, ROSTER_DRAFT, BAD_REFERENCE, STAFF_INACTIVE, BAD_DATE, BAD_NUMBER, SHIFT_OVER, CONTRADICTION for somebody who would be on duty twice at once.
   */
  addShift: ShiftPayload;
  /** Adds a member of staff (PL05). */
  addStaff: StaffPayload;
  /** Says what a fee item costs from a day on; no tariff that there is changes (FE01). */
  addTariff: FeeItemPayload;
  /** Adds a note to the ticket's timeline; nothing is ever edited or deleted from it (TK05). */
  addTicketNote: EntryPayload;
  /** Adds a unit to a building (PL02). */
  addUnit: PlacePayload;
  /** Notes a time agreed with the resident: when the technician comes, or when a hard question is answered (TK04). */
  agreeAppointment: TicketPayload;
  /** Answers all tickets of an incident once more, by one entry. */
  announceIncident: IncidentPayload;
  /** Takes the announcement of a move-out, three days ahead, with its papers together (MV02). */
  announceMoveOut: MoveOutPayload;
  /** Announces visitors: they get a pass code for a window and a number of entries (VI02). */
  announceVisit: VisitPayload;
  /** Records that the owner agreed to the price, or did not; work on a paid repair begins after the agreement (TK07). */
  answerQuote: TicketPayload;
  /** Closes the ticket for good; refused until every work order is done and its parts are together (TK14, TK17). */
  archiveTicket: TicketPayload;
  /** Notes that the responder is on site (TK02). */
  arriveTicket: TicketPayload;
  /** Notes what the family said when it was asked along (TK13). */
  askFamily: TicketPayload;
  /** Puts before the manager what is asked for beyond the three responses (TK13). */
  askFurtherHelp: TicketPayload;
  /** Names who works on it: a member of staff, or an outside party that the butler tracks (TK18). */
  assignTicket: TicketPayload;
  /** Puts a ticket into an open incident by hand. */
  attachToIncident: TicketPayload;
  /** Puts somebody on the block list. */
  blockVisitor: BlockedVisitorPayload;
  /**
   * Ends a round that can't be walked to its end, with the reason (PT01).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, ROUND_OVER, REQUIRED.
   */
  breakOffPatrolRound: PatrolRoundPayload;
  /** Records the call-back (回访) with the resident's score (TK14). */
  callBackTicket: TicketPayload;
  /** Calls a move-in off; what was recorded stays. */
  cancelMoveIn: MoveInPayload;
  /** Calls a move-out off. */
  cancelMoveOut: MoveOutPayload;
  /** Calls a pass off. */
  cancelReleasePass: ReleasePassPayload;
  /** Withdraws the ticket; closed for good. */
  cancelTicket: TicketPayload;
  /** Charges what paying late costs by the policy, for the days since the last late fee of each charge (FE05). */
  chargeLateFees: BillingRunPayload;
  /** Makes the agreed price a charge of the unit, instead of a payment at once; the ticket is archived after it (TK07). */
  chargeRepair: TicketPayload;
  /** Charges a unit once for something: a deposit, a service, compensation (FE01). */
  chargeUnit: ChargePayload;
  /**
   * Notes that who comes has read the log and checked the area, and what they want explained; more anomalies are added to those before. The caller is who comes (DU03).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_OVER, HANDOVER_UNPREPARED, LOG_UNREAD, PERSON_NEEDED, SAME_PERSON, TOO_LONG.
   */
  checkHandover: HandoverPayload;
  /** Lets an announced visitor in, by the pass code, or without it when somebody in the unit confirms the visit. A used, revoked or expired code is refused with the reason (VI02). */
  checkInVisit: VisitPayload;
  /** Notes that a visitor has left (VI03). */
  checkOutVisit: VisitPayload;
  /** Records that the owner has checked the result and signed; the ticket is completed after it (TK07). */
  checkRepair: TicketPayload;
  /** Takes the flag away (PL04). */
  clearKeyHousehold: ResidentPayload;
  /** Closes a till: what was counted is compared with what should be there, a difference is explained, and somebody else takes the money over (FE06). */
  closeTill: CashUpPayload;
  /** Hands the unit over: in one transaction the link to the unit begins, keys and cards are issued, opening readings are written down, and each defect becomes a ticket; or nothing of it (MV01, MV05). */
  completeMoveIn: MoveInPayload;
  /** Settles keys, cards, deposits and fees in one transaction, and ends the link to the unit; refuses with the full list of what is open (MV02). */
  completeMoveOut: MoveOutPayload;
  /** Reports it complete; enquiries and suggestions may be answered at once (TK02). */
  completeTicket: TicketPayload;
  /** Lets the goods of a pass leave, once, after the guard compared them (VI05). */
  confirmRelease: ReleasePassPayload;
  /** Charges a month anew by the tariffs, areas and readings that there are now: what differs is credited and charged again; what was reduced by hand stays (FE02). */
  correctBilling: BillingRunPayload;
  /** Sets up an estate (PL01). */
  createEstate: PlacePayload;
  /**
   * Adds a route; its rounds are made when they are due (PT01).
   * Errors: RECORD_NOT_FOUND, ALREADY_EXISTS for a name in use, BAD_REFERENCE, REQUIRED, BAD_DATE, BAD_TIME, BAD_NUMBER, CONTRADICTION.
   */
  createPatrolRoute: PatrolRoutePayload;
  /** Makes a bearer token. The secret is in the answer and nowhere else. */
  createToken: TokenPayload;
  /** Makes a webhook: it is told of entries from now on. The secret is in the answer and nowhere else. */
  createWebhook: WebhookPayload;
  /** Reduces a charge: waives what is owed, corrects what was too much, voids all of it, or gives a deposit back (FE04). What was paid too much by that settles what else is owed, or becomes credit. */
  creditCharge: ChargePayload;
  /** Records the manager's decision on help beyond the three responses (TK13). */
  decideFurtherHelp: TicketPayload;
  /**
   * Approves a swap by naming who takes the shift, or refuses it by naming nobody (DU01).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, SWAP_DECIDED, SHIFT_OVER once it has begun, BAD_REFERENCE, STAFF_INACTIVE, CONTRADICTION for a substitute who is on duty then.
   */
  decideShiftSwap: ShiftSwapPayload;
  /** Records the head's decision (IN03). */
  decideTicket: TicketPayload;
  /** Notes that the colleague got the message (IN04). */
  deliverMessage: MessagePayload;
  /** Takes a ticket out of its incident: it is about something else. */
  detachFromIncident: TicketPayload;
  /** Gives the ticket to a department; another department's ticket may be handed on without approval, and it is recorded (DU05). */
  dispatchTicket: TicketPayload;
  /** Notes that a unit is asked for money that is late: by call, notice, formal letter and lawyer, in this order (FE05). */
  dun: DunningPayload;
  /** Ends an incident: its tickets are complete with its result, or each resident is asked back. */
  endIncident: IncidentPayload;
  /** Ends a link; it stays in the history (PL03). */
  endOccupancy: ResidentPayload;
  /** Says until when a tariff holds; its price never changes (FE01). */
  endTariff: FeeItemPayload;
  /** Erases the content of an entry by policy; the entry, its place and its hash stay (DU06). */
  eraseEntry: EntryPayload;
  /**
   * Explains an anomaly of a handover (DU03).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_OVER, HANDOVER_UNPREPARED, BAD_NUMBER, REQUIRED.
   */
  explainAnomaly: HandoverPayload;
  /**
   * Notes why a round was missed or not finished; it stays so in the figures (PT01).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, ROUND_OPEN, ROUND_OVER for one that was walked, REQUIRED.
   */
  explainPatrolRound: PatrolRoundPayload;
  /** Flags a key household (重点户), or changes its flag (PL04). */
  flagKeyHousehold: ResidentPayload;
  /** Hands a parcel out against a signature, at the desk or at the door; registered post and money orders to the addressee or somebody with authority (VI04). */
  handOutParcel: ParcelPayload;
  /** Stops for a time that a unit is asked for money that is late (FE05). */
  holdDunning: AccountPayload;
  /** Issues the keys of a unit to somebody who moves in, against a signature, all or none (KY05). */
  issueKeys: KeysPayload;
  /** Issues a pass for large goods: with the consents that the applicant needs, and fees settled or waived by name (VI05). */
  issueReleasePass: ReleasePassPayload;
  /** Issues a resident card (住户卡) (PL07). */
  issueResidentCard: ResidentPayload;
  /** Issues a two-part form (一式两联) for the ticket; the desk keeps the stub (TK17). */
  issueWorkOrder: TicketPayload;
  /** Puts the worked part back to the stub (TK17). */
  joinWorkOrder: TicketPayload;
  /** Takes a message for an absent colleague (IN04). */
  leaveMessage: MessagePayload;
  /** Gives a key to somebody until a time (KY02). Of many who ask at once, one gets it; the others are answered CONFLICT (KY03). */
  lendKey: LoanPayload;
  /** Lets a unit be asked for money again (FE05). */
  liftDunningHold: AccountPayload;
  /** Says what was built in; it replaces an earlier list (TK07). */
  listMaterials: TicketPayload;
  /** Takes in what came for somebody, and matches it to resident and unit when only one fits (VI04). */
  logParcel: ParcelPayload;
  /** Notes what came of asking for money (FE05). */
  noteDunning: DunningPayload;
  /** Notes that the addressee was told (VI04). */
  notifyAddressee: ParcelPayload;
  /** Notes that the specialist who verifies the work was told that it is complete (TK04). */
  notifySpecialist: TicketPayload;
  /** Opens an incident. Open tickets of its class, or about the same matter, in the building or the estate are gathered, at most 500, and so are those that come later; each is answered with the announcement. */
  openIncident: IncidentPayload;
  /** Opens the next gate: documents when all have been seen, fees when by the ledger nothing is owed or that is waived by name (MV01). */
  openMoveGate: MoveInPayload;
  /** Takes a request at the desk (IN01, IN02, TK01). */
  openTicket: TicketPayload;
  /** Interrupts the work; refused without the owner's written consent and the next appointment (TK08). */
  pauseTicket: TicketPayload;
  /** Notes that the agreed price was paid against a receipt; the ticket is archived after it (TK07). */
  payRepair: TicketPayload;
  /**
   * Plans a post's shifts of a month as a whole: what was planned for it before is replaced. The roster stays a draft until it is published (DU01).
   * Errors: RECORD_NOT_FOUND, ROSTER_PUBLISHED, BAD_REFERENCE, STAFF_INACTIVE, BAD_DATE, BAD_NUMBER, TOO_LONG, CONTRADICTION for somebody who would be on duty twice at once.
   */
  planRoster: RosterPayload;
  /**
   * Prepares the handover of a post: the system draws up the list of its unfinished work. Prepared again, the list is drawn up anew; where no roster asks for a handover, one begins. Who prepares it goes (DU03).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_SIGNED.
   */
  prepareHandover: HandoverPayload;
  /** Publishes the next version of an estate's policy. Tickets opened from then on run on it; open ones go on under theirs (TK04). */
  publishPolicy: PolicyPayload;
  /**
   * Publishes a roster, also one whose month has begun; from then on it changes only by swaps (DU01).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, ROSTER_PUBLISHED, ROSTER_GAPS with the first of them.
   */
  publishRoster: RosterPayload;
  /** Quotes for a paid repair from the price list; an earlier quote is replaced (TK07). */
  quoteRepair: TicketPayload;
  /** Notes that a document of the checklist was seen, and where its copy is kept (MV04). */
  recordMoveDocument: MoveInPayload;
  /**
   * Notes what was found at a checkpoint; a finding becomes a ticket in the same step. Who checks first walks the round, and the last check ends it (PT01).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, ROUND_OVER, CHECKPOINT_CHECKED, and those of openTicket.
   */
  recordPatrolCheck: PatrolCheckPayload;
  /** Writes down what a meter shows. It is refused when the meter seems to count backwards; far above what is usual it must be confirmed (FE08). */
  recordReading: MeterPayload;
  /**
   * Records a visit to a post that nobody announced, and what was found wanting there (DU04).
   * Errors: RECORD_NOT_FOUND, BAD_REFERENCE, STAFF_INACTIVE, REQUIRED: what is found wanting is described.
   */
  recordSpotCheck: SpotCheckPayload;
  /** Puts what the desk can't settle before a department head (IN03). */
  referTicket: TicketPayload;
  /** Gives money of a payment back in the way it came: first what is credit, then what it settled, so that it is owed again (FE04). */
  refundPayment: PaymentPayload;
  /** Takes a key or a set into the desk's care, with its tag and place (KY01); one that an owner leaves needs the owner's authorisation and two witnesses (KY02). */
  registerKey: KeyPayload;
  /** Registers a meter: of a unit, or one that a building or the whole estate shares (FE08). */
  registerMeter: MeterPayload;
  /** Lets somebody in who was not announced (VI01). */
  registerVisit: VisitPayload;
  /**
   * Lets a handover pass though important work is unfinished, by name and with the reason; what is reported later blocks it again (DU03).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_OVER, HANDOVER_UNPREPARED, REQUIRED.
   */
  releaseHandover: HandoverPayload;
  /** Asks the borrower for a key by phone or in person, and notes it (KY04). */
  remindBorrower: LoanPayload;
  /** Sends a message to its webhook once more, dead or delivered. */
  replayDelivery: WebhookDeliveryPayload;
  /** Notes that who handed the ticket over was told of its progress or result (TK10). */
  replyToHandover: TicketPayload;
  /** Takes the ring and answer times of a call from the telephone system; the same reference again completes the record (IN06). */
  reportCall: CallPayload;
  /** Notes that a lost key turned up (KY04). */
  reportKeyFound: KeyPayload;
  /** Reports a key lost: the loan ends, the key is retired, its lock is to be changed, all at once (KY04). */
  reportKeyLost: KeyLossPayload;
  /** Says how unfinished work stands: the department's answer to the afternoon list, or earlier by itself (TK15). */
  reportProgress: TicketPayload;
  /**
   * Asks that somebody else takes a shift: whose it is asks, or a head for them (DU01).
   * Errors: RECORD_NOT_FOUND, REQUIRED, ROSTER_DRAFT, SHIFT_OVER once it has begun, NOT_ON_DUTY for somebody else's shift, SWAP_OPEN.
   */
  requestShiftSwap: ShiftSwapPayload;
  /** Goes on with the work (TK02). */
  resumeTicket: TicketPayload;
  /** Takes a key out of use, or gives it back to the owner who left it. */
  retireKey: KeyPayload;
  /** Notes that a meter was taken away; its readings stay (FE08). */
  retireMeter: MeterPayload;
  /** Takes a key back; a damaged one is retired, and a ticket is opened to change its lock (KY02, KY04). */
  returnKey: LoanPayload;
  /** Notes that the helpers are back and how it went; the supervisor hears of it, of major cases at once when they are sent (TK13). */
  returnMedicalHelp: TicketPayload;
  /** Takes a resident card back (PL07). */
  returnResidentCard: ResidentPayload;
  /** Records the review by the head of the service centre (TK14). */
  reviewTicket: TicketPayload;
  /** Calls visitors off: their pass code is refused from now on (VI02). */
  revokeInvitation: InvitationPayload;
  /** Revokes a token; its open connections are closed with 4403. */
  revokeToken: TokenPayload;
  /** Charges the units of an estate for a month: each for every item with a tariff, once. The first units are charged with the request, the others at once afterwards; follow it with the subscription `billingRun` (FE02). */
  runBilling: BillingRunPayload;
  /** Gives a parcel back to the carrier (VI04). */
  sendBackParcel: ParcelPayload;
  /** Sends helpers to somebody who is ill or hurt: two guards and a car escort to the hospital, a guard at the gate meets the ambulance, and nobody stays alone with a patient (TK13). */
  sendMedicalHelp: TicketPayload;
  /** Says who answers for a department from now on (PL06). */
  setDutyManager: PlacePayload;
  /** Says until when repairs of some trades are free in a unit (保修期, TK07). */
  setWarranty: PlacePayload;
  /**
   * Signs the duty log up to the entry that the supervisor has read: the review of today, and with it those of days before that were not signed (DU04).
   * Errors: RECORD_NOT_FOUND, BAD_NUMBER, LOG_UNREAD for an entry that was signed already, LOG_SIGNED when today's is signed.
   */
  signDutyLog: LogReviewPayload;
  /**
   * Signs a handover: first who goes, which draws the list up anew and freezes it, then who comes. Important work that is unfinished blocks both (DU03).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, HANDOVER_OVER, HANDOVER_UNPREPARED, PERSON_NEEDED, NOT_ON_DUTY, HANDOVER_UNCHECKED, ANOMALY_UNEXPLAINED, HANDOVER_BLOCKED with the tickets.
   */
  signHandover: HandoverPayload;
  /** Notes where the signed waiver for material of the owner's (业主提供产品责任书) is kept (TK07). */
  signWaiver: TicketPayload;
  /** The receiver signs for a work order (TK06, TK17). */
  signWorkOrder: TicketPayload;
  /** Gives the notice out: a move-in begins with its first gate open (MV01). */
  startMoveIn: MoveInPayload;
  /** Links a resident to a unit as owner, tenant or family member (PL03). */
  startOccupancy: ResidentPayload;
  /** Notes that work has begun (TK02). */
  startTicket: TicketPayload;
  /** Stops goods at the gate that are not those of the pass (VI05). */
  stopRelease: ReleasePassPayload;
  /** Takes back at move-out every key that was issued: damaged and missing ones are retired, their borrower owes what is said, and their locks are to be changed, all at once (KY05). */
  takeBackKeys: KeysPayload;
  /** Takes money: it settles the charges that were chosen, then the oldest ones; what is left is credit of the unit (FE03). */
  takePayment: PaymentPayload;
  /** Compares what was found in the cabinet with the records; it changes none of them (KY06). */
  takeStock: StockTakePayload;
  /** Notes that the desk called the resident and said how the ticket stands (TK15). */
  tellResident: TicketPayload;
  /** Passes a key on to another borrower: the loan ends and another begins (KY02). */
  transferKey: LoanPayload;
  /** Lifts an entry of the block list; it stays in the records. */
  unblockVisitor: BlockedVisitorPayload;
  /** Changes, confirms or retires a page of the knowledge base (IN07). */
  updateArticle: ArticlePayload;
  /** Opens the case file (投诉处理档案卡) of a complaint, or adds to it (TK10). It is opened by itself when the complaint is late. */
  updateComplaintFile: TicketPayload;
  /**
   * Changes a post. Shifts that are planned keep their hours; whether they hand over, or lead a department, is as the post says now (DU01, PL06).
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE, and those of addDutyPost.
   */
  updateDutyPost: DutyPostPayload;
  /** Corrects an estate's particulars. */
  updateEstate: PlacePayload;
  /** Renames a fee item, or says that it is charged no more (FE01). */
  updateFeeItem: FeeItemPayload;
  /** Gives a key another place in the cabinet (KY01). */
  updateKey: KeyPayload;
  /** Matches a parcel to its addressee, or gives it another place (VI04). */
  updateParcel: ParcelPayload;
  /**
   * Changes a route from its next round on, suspends it or lets it go on (PT01). Rounds that were made keep their checkpoints and times.
   * Errors: RECORD_NOT_FOUND, VERSION_CONFLICT, NOTHING_TO_CHANGE, and those of createPatrolRoute.
   */
  updatePatrolRoute: PatrolRoutePayload;
  /** Changes a line of the price list, or retires it. Quotes keep the price of their day (TK07). */
  updatePriceItem: PriceItemPayload;
  /** Corrects a resident's particulars. */
  updateResident: ResidentPayload;
  /** Corrects a member of staff, or notes that the person has left; then the person's tokens are revoked. */
  updateStaff: StaffPayload;
  /** Corrects the ticket's particulars; what is left out stays. */
  updateTicket: TicketPayload;
  /** Corrects a unit, or names its butler (PL02, PL06). */
  updateUnit: PlacePayload;
  /** Corrects a webhook, or switches it off and on; what happened while it was off is not sent. */
  updateWebhook: WebhookPayload;
  /** Marks items of a work order as done (TK17). */
  updateWorkOrder: TicketPayload;
  /** Records the check of the result; a rejected one goes back to dispatched and is counted (TK02, TK14). A public repair is checked by a specialist (TK09). */
  verifyTicket: TicketPayload;
  /** Undoes a payment that was taken by mistake; its receipt keeps its number (FE04). */
  voidPayment: PaymentPayload;
  /** Adds a page to the knowledge base (IN07). */
  writeArticle: ArticlePayload;
  /** Writes a line into the duty log, or corrects one by a new line that points at it (DU02). */
  writeDutyLog: EntryPayload;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAcceptTicketArgs = {
  input: AcceptTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAcknowledgeEscalationArgs = {
  input: AcknowledgeEscalationInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddBuildingArgs = {
  input: AddBuildingInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddDepartmentArgs = {
  input: AddDepartmentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddDutyPostArgs = {
  input: AddDutyPostInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddFeeItemArgs = {
  input: AddFeeItemInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddLocationArgs = {
  input: AddLocationInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddPriceItemArgs = {
  input: AddPriceItemInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddResidentArgs = {
  input: AddResidentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddShiftArgs = {
  input: AddShiftInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddStaffArgs = {
  input: AddStaffInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddTariffArgs = {
  input: AddTariffInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddTicketNoteArgs = {
  input: AddTicketNoteInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAddUnitArgs = {
  input: AddUnitInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAgreeAppointmentArgs = {
  input: AgreeAppointmentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAnnounceIncidentArgs = {
  input: AnnounceIncidentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAnnounceMoveOutArgs = {
  input: AnnounceMoveOutInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAnnounceVisitArgs = {
  input: AnnounceVisitInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAnswerQuoteArgs = {
  input: AnswerQuoteInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationArchiveTicketArgs = {
  input: ArchiveTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationArriveTicketArgs = {
  input: ArriveTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAskFamilyArgs = {
  input: AskFamilyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAskFurtherHelpArgs = {
  input: AskFurtherHelpInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAssignTicketArgs = {
  input: AssignTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationAttachToIncidentArgs = {
  input: AttachToIncidentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationBlockVisitorArgs = {
  input: BlockVisitorInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationBreakOffPatrolRoundArgs = {
  input: BreakOffPatrolRoundInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCallBackTicketArgs = {
  input: CallBackTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCancelMoveInArgs = {
  input: CancelMoveInInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCancelMoveOutArgs = {
  input: CancelMoveOutInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCancelReleasePassArgs = {
  input: CancelReleasePassInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCancelTicketArgs = {
  input: CancelTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationChargeLateFeesArgs = {
  input: ChargeLateFeesInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationChargeRepairArgs = {
  input: ChargeRepairInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationChargeUnitArgs = {
  input: ChargeUnitInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCheckHandoverArgs = {
  input: CheckHandoverInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCheckInVisitArgs = {
  input: CheckInVisitInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCheckOutVisitArgs = {
  input: CheckOutVisitInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCheckRepairArgs = {
  input: CheckRepairInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationClearKeyHouseholdArgs = {
  input: ClearKeyHouseholdInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCloseTillArgs = {
  input: CloseTillInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCompleteMoveInArgs = {
  input: CompleteMoveInInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCompleteMoveOutArgs = {
  input: CompleteMoveOutInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCompleteTicketArgs = {
  input: CompleteTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationConfirmReleaseArgs = {
  input: ConfirmReleaseInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCorrectBillingArgs = {
  input: CorrectBillingInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCreateEstateArgs = {
  input: CreateEstateInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCreatePatrolRouteArgs = {
  input: CreatePatrolRouteInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCreateTokenArgs = {
  input: CreateTokenInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCreateWebhookArgs = {
  input: CreateWebhookInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationCreditChargeArgs = {
  input: CreditChargeInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationDecideFurtherHelpArgs = {
  input: DecideFurtherHelpInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationDecideShiftSwapArgs = {
  input: DecideShiftSwapInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationDecideTicketArgs = {
  input: DecideTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationDeliverMessageArgs = {
  input: DeliverMessageInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationDetachFromIncidentArgs = {
  input: DetachFromIncidentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationDispatchTicketArgs = {
  input: DispatchTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationDunArgs = {
  input: DunInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationEndIncidentArgs = {
  input: EndIncidentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationEndOccupancyArgs = {
  input: EndOccupancyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationEndTariffArgs = {
  input: EndTariffInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationEraseEntryArgs = {
  input: EraseEntryInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationExplainAnomalyArgs = {
  input: ExplainAnomalyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationExplainPatrolRoundArgs = {
  input: ExplainPatrolRoundInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationFlagKeyHouseholdArgs = {
  input: FlagKeyHouseholdInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationHandOutParcelArgs = {
  input: HandOutParcelInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationHoldDunningArgs = {
  input: HoldDunningInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationIssueKeysArgs = {
  input: IssueKeysInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationIssueReleasePassArgs = {
  input: IssueReleasePassInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationIssueResidentCardArgs = {
  input: IssueResidentCardInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationIssueWorkOrderArgs = {
  input: IssueWorkOrderInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationJoinWorkOrderArgs = {
  input: JoinWorkOrderInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationLeaveMessageArgs = {
  input: LeaveMessageInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationLendKeyArgs = {
  input: LendKeyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationLiftDunningHoldArgs = {
  input: LiftDunningHoldInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationListMaterialsArgs = {
  input: ListMaterialsInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationLogParcelArgs = {
  input: LogParcelInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationNoteDunningArgs = {
  input: NoteDunningInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationNotifyAddresseeArgs = {
  input: NotifyAddresseeInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationNotifySpecialistArgs = {
  input: NotifySpecialistInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationOpenIncidentArgs = {
  input: OpenIncidentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationOpenMoveGateArgs = {
  input: OpenMoveGateInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationOpenTicketArgs = {
  input: OpenTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationPauseTicketArgs = {
  input: PauseTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationPayRepairArgs = {
  input: PayRepairInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationPlanRosterArgs = {
  input: PlanRosterInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationPrepareHandoverArgs = {
  input: PrepareHandoverInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationPublishPolicyArgs = {
  input: PublishPolicyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationPublishRosterArgs = {
  input: PublishRosterInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationQuoteRepairArgs = {
  input: QuoteRepairInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRecordMoveDocumentArgs = {
  input: RecordMoveDocumentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRecordPatrolCheckArgs = {
  input: RecordPatrolCheckInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRecordReadingArgs = {
  input: RecordReadingInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRecordSpotCheckArgs = {
  input: RecordSpotCheckInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReferTicketArgs = {
  input: ReferTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRefundPaymentArgs = {
  input: RefundPaymentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRegisterKeyArgs = {
  input: RegisterKeyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRegisterMeterArgs = {
  input: RegisterMeterInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRegisterVisitArgs = {
  input: RegisterVisitInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReleaseHandoverArgs = {
  input: ReleaseHandoverInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRemindBorrowerArgs = {
  input: RemindBorrowerInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReplayDeliveryArgs = {
  input: ReplayDeliveryInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReplyToHandoverArgs = {
  input: ReplyToHandoverInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReportCallArgs = {
  input: ReportCallInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReportKeyFoundArgs = {
  input: ReportKeyFoundInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReportKeyLostArgs = {
  input: ReportKeyLostInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReportProgressArgs = {
  input: ReportProgressInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRequestShiftSwapArgs = {
  input: RequestShiftSwapInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationResumeTicketArgs = {
  input: ResumeTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRetireKeyArgs = {
  input: RetireKeyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRetireMeterArgs = {
  input: RetireMeterInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReturnKeyArgs = {
  input: ReturnKeyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReturnMedicalHelpArgs = {
  input: ReturnMedicalHelpInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReturnResidentCardArgs = {
  input: ReturnResidentCardInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationReviewTicketArgs = {
  input: ReviewTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRevokeTokenArgs = {
  input: RevokeTokenInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationRunBillingArgs = {
  input: RunBillingInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationSendBackParcelArgs = {
  input: SendBackParcelInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationSendMedicalHelpArgs = {
  input: SendMedicalHelpInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationSetDutyManagerArgs = {
  input: SetDutyManagerInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationSetWarrantyArgs = {
  input: SetWarrantyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationSignDutyLogArgs = {
  input: SignDutyLogInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationSignHandoverArgs = {
  input: SignHandoverInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationSignWaiverArgs = {
  input: SignWaiverInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationSignWorkOrderArgs = {
  input: SignWorkOrderInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationStartMoveInArgs = {
  input: StartMoveInInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationStartOccupancyArgs = {
  input: StartOccupancyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationStartTicketArgs = {
  input: StartTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationStopReleaseArgs = {
  input: StopReleaseInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationTakeBackKeysArgs = {
  input: TakeBackKeysInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationTakePaymentArgs = {
  input: TakePaymentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationTakeStockArgs = {
  input: TakeStockInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationTellResidentArgs = {
  input: TellResidentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationTransferKeyArgs = {
  input: TransferKeyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUnblockVisitorArgs = {
  input: UnblockVisitorInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateArticleArgs = {
  input: UpdateArticleInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateComplaintFileArgs = {
  input: UpdateComplaintFileInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateDutyPostArgs = {
  input: UpdateDutyPostInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateEstateArgs = {
  input: UpdateEstateInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateFeeItemArgs = {
  input: UpdateFeeItemInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateKeyArgs = {
  input: UpdateKeyInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateParcelArgs = {
  input: UpdateParcelInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdatePatrolRouteArgs = {
  input: UpdatePatrolRouteInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdatePriceItemArgs = {
  input: UpdatePriceItemInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateResidentArgs = {
  input: UpdateResidentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateStaffArgs = {
  input: UpdateStaffInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateTicketArgs = {
  input: UpdateTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateUnitArgs = {
  input: UpdateUnitInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateWebhookArgs = {
  input: UpdateWebhookInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationUpdateWorkOrderArgs = {
  input: UpdateWorkOrderInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationVerifyTicketArgs = {
  input: VerifyTicketInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationVoidPaymentArgs = {
  input: VoidPaymentInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationWriteArticleArgs = {
  input: WriteArticleInput;
};


/** What can be changed. Every change is one transaction with its journal entry; a refused one changes nothing. */
export type MutationWriteDutyLogArgs = {
  input: WriteDutyLogInput;
};

/**
 * An object with an ID.
 * Follows the [Relay Global Object Identification Specification](https://relay.dev/graphql/objectidentification.htm)
 */
export type Node = {
  /** The id of the object. */
  id: Scalars['ID']['output'];
};

/** What came of asking for money. */
export type NoteDunningInput = {
  /** The step. */
  dunningStepID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the step. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Until when payment was promised. */
  promisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What came of it, at most 4,000 characters. */
  result: Scalars['String']['input'];
};

/** A notice to the addressee. */
export type NotifyAddresseeInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How and what was said, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. */
  parcelID: Scalars['ID']['input'];
};

/** Input of notifySpecialist. */
export type NotifySpecialistInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who was told; the caller when left out. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** A resident's link to a unit over time; it is ended, never deleted (PL03). */
export type Occupancy = Node & {
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** First day, in the estate's zone; null when not known. */
  from?: Maybe<Scalars['Date']['output']>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The resident. */
  resident: Resident;
  /** The resident. */
  residentID: Scalars['ID']['output'];
  /** Owner, tenant or family member. */
  role: OccupancyRole;
  /** Last day, in the estate's zone; null while it lasts. */
  to?: Maybe<Scalars['Date']['output']>;
  /** The unit. */
  unit: Unit;
  /** The unit. */
  unitID: Scalars['ID']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** OccupancyRole is how a resident is linked to a unit (PL03). */
export type OccupancyRole =
  /** 家属. */
  | 'FAMILY'
  /** 业主. */
  | 'OWNER'
  /** 租户. */
  | 'TENANT';

/** An incident that goes on. */
export type OngoingIncident = {
  /** The incident. */
  incident: Incident;
  /** How many open tickets it has gathered, in the caller's sight. */
  tickets: Scalars['Int']['output'];
};

/** A new incident. */
export type OpenIncidentInput = {
  /** What callers are told, in words that everybody may read, at most 400 characters. */
  announcement: Scalars['String']['input'];
  /** The building that is struck; the whole estate when left out. */
  buildingID?: InputMaybe<Scalars['ID']['input']>;
  /** Class of the tickets to gather. */
  class?: InputMaybe<TicketClass>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What happened, in one line that everybody may read, at most 200 characters. */
  title: Scalars['String']['input'];
};

/** What is not finished about a unit. */
export type OpenItem = KeyLoan | Parcel | ReleasePass | Ticket | Visit;

/** The next gate of a move-in. */
export type OpenMoveGateInput = {
  /** Which gate: the next one; KEYS and INSPECTION come together with completeMoveIn. */
  gate: MoveGateName;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the move-in. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The move-in. */
  moveInID: Scalars['ID']['input'];
  /** What else is noted, at most 4,000 characters; needed when fees are waived. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Number or place of what was signed or filed, at most 200 characters; needed for IDENTITY and AGREEMENT. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The supervisor or manager who waives by name that fees are settled. */
  waivedByID?: InputMaybe<Scalars['ID']['input']>;
};

/** A new ticket. */
export type OpenTicketInput = {
  /** References of photographs and papers, at most 50. */
  attachments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How the request came in (IN01). */
  channel: Channel;
  /** Class, for HELP and EMERGENCY; each kind allows its own. */
  class?: InputMaybe<TicketClass>;
  /** Who may see it; OPEN when left out (TK16). */
  confidentiality?: InputMaybe<Confidentiality>;
  /** Address of the caller where it is not the unit or location (IN02). */
  contactAddress?: InputMaybe<Scalars['String']['input']>;
  /** True when the caller was asked and would not say who calls (IN02). */
  contactDeclined?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whom to ask for; required, except on a patrol or when the caller declines (IN02). */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** Call-back phone; required, except on a patrol or when the caller declines (IN02). */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** What the caller said, at most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** The group centre or department that hands it over and is to be replied to (TK10), at most 200 characters. */
  handedOverBy?: InputMaybe<Scalars['String']['input']>;
  /** Their reference for it (TK10), at most 100 characters. */
  handedOverReference?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of request it is. */
  kind: TicketKind;
  /** The public place it is about. */
  locationID?: InputMaybe<Scalars['ID']['input']>;
  /** How urgent it is; CRITICAL for an emergency and NORMAL otherwise when left out. */
  priority?: InputMaybe<Priority>;
  /** When the call came in, if earlier than now, at most 30 days ago (TK04). */
  receivedAt?: InputMaybe<Scalars['Time']['input']>;
  /** The earlier ticket about the same matter (TK11). */
  repeatsID?: InputMaybe<Scalars['ID']['input']>;
  /** The resident who asked; found by the contact phone in the unit when left out. */
  residentID?: InputMaybe<Scalars['ID']['input']>;
  /** One line that everybody may read, at most 200 characters; no names or phones. */
  title: Scalars['String']['input'];
  /** The unit it is about; required for an indoor repair. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
};

/** What a meter shows at the joint inspection. */
export type OpeningReadingInput = {
  /** The meter. */
  meterID: Scalars['ID']['input'];
  /** What it shows. */
  value: Scalars['Quantity']['input'];
};

/** Possible directions in which to order a list of items when provided an `orderBy` argument. */
export type OrderDirection =
  /** Specifies an ascending order for a given `orderBy` argument. */
  | 'ASC'
  /** Specifies a descending order for a given `orderBy` argument. */
  | 'DESC';

/**
 * Information about pagination in a connection.
 * https://relay.dev/graphql/connections.htm#sec-undefined.PageInfo
 */
export type PageInfo = {
  /** When paginating forwards, the cursor to continue. */
  endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** When paginating forwards, are there more items? */
  hasNextPage: Scalars['Boolean']['output'];
  /** When paginating backwards, are there more items? */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** When paginating backwards, the cursor to continue. */
  startCursor?: Maybe<Scalars['Cursor']['output']>;
};

/** A parcel, registered letter or money order (邮件) that came for somebody and waits at the desk (VI04). */
export type Parcel = Node & {
  /** What can be done with the parcel: whether the caller may do it now, and if not, why. */
  actions: Array<ParcelActionState>;
  /** Name on it. */
  addressee: Scalars['String']['output'];
  /** When it came. */
  arrivedAt: Scalars['Time']['output'];
  /** Where the authority of somebody who is not the addressee is kept; empty for the addressee. */
  authority: Scalars['String']['output'];
  /** Who brought it: `顺丰`. */
  carrier: Scalars['String']['output'];
  /** Where the carrier's certificate of a damaged one is kept; empty for a sound one. */
  certificate: Scalars['String']['output'];
  /** What it is. */
  class: ParcelClass;
  /** When it was handed out, delivered or sent back; null while it waits. */
  closedAt?: Maybe<Scalars['Time']['output']>;
  /** Who handed it out, delivered it or sent it back. */
  closedBy?: Maybe<Staff>;
  /** Who handed it out, delivered it or sent it back. */
  closedByID?: Maybe<Scalars['ID']['output']>;
  /** Who took it; empty while it waits. */
  collectedBy: Scalars['String']['output'];
  /** How it arrived. */
  condition: ParcelCondition;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What else the desk noted. */
  note: Scalars['String']['output'];
  /** How often the addressee was told. */
  notices: Scalars['Int']['output'];
  /** Number of the estate and day that people call it by: `P20261123-007`. */
  number: Scalars['String']['output'];
  /** Phone on it, digits only; empty when there is none. */
  phone: Scalars['String']['output'];
  /** Where it waits: shelf and tray. */
  place: Scalars['String']['output'];
  /** Who took it in. */
  receivedBy?: Maybe<Staff>;
  /** Who took it in. */
  receivedByID?: Maybe<Scalars['ID']['output']>;
  /** The resident it is for. */
  resident?: Maybe<Resident>;
  /** The resident it is for; null until it is matched. */
  residentID?: Maybe<Scalars['ID']['output']>;
  /** Where the signature is kept; empty while it waits. */
  signature: Scalars['String']['output'];
  /** How it stands. */
  status: ParcelStatus;
  /** What happened to the parcel, oldest first: the journal filtered by it. */
  timeline: JournalConnection;
  /** When the addressee was told last; null before. */
  toldAt?: Maybe<Scalars['Time']['output']>;
  /** The carrier's number; empty when there is none. */
  tracking: Scalars['String']['output'];
  /** Whether it has waited longer than the estate's policy allows; moved by the clock, not by who reads. */
  uncollected: Scalars['Boolean']['output'];
  /** The unit it is for. */
  unit?: Maybe<Unit>;
  /** The unit it is for; null until it is matched. */
  unitID?: Maybe<Scalars['ID']['output']>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A parcel, registered letter or money order (邮件) that came for somebody and waits at the desk (VI04). */
export type ParcelTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** ParcelAction is something that can be done with a parcel. */
export type ParcelAction =
  /** Hand it out, at the desk or at the door. */
  | 'HAND_OUT'
  /** Tell the addressee. */
  | 'NOTIFY'
  /** Give it back to the carrier. */
  | 'SEND_BACK'
  /** Match it to its addressee, or give it another place. */
  | 'UPDATE';

/** Something that can be done with a parcel and whether it is open now. */
export type ParcelActionState = {
  /** What. */
  action: ParcelAction;
  /** Whether the caller may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** One step of a live list of parcels. */
export type ParcelChange = {
  /** What happened. */
  change: ListChange;
  /** Position; a subscription resumes right behind it. During the listing it starts the listing again. */
  cursor: Scalars['Cursor']['output'];
  /** Id of the parcel that left; null for every other change. */
  leftID?: Maybe<Scalars['ID']['output']>;
  /** The parcel as it is now; null for LEFT and CAUGHT_UP. */
  parcel?: Maybe<Parcel>;
};

/** ParcelClass is what came for somebody (VI04). */
export type ParcelClass =
  /** An express letter. */
  | 'EXPRESS'
  /** A money order. */
  | 'MONEY_ORDER'
  /** A newspaper or ordinary letter that had to be kept. */
  | 'PAPER'
  /** A parcel. */
  | 'PARCEL'
  /** Registered post. */
  | 'REGISTERED_POST';

/** ParcelCondition is how a parcel arrived (VI04). */
export type ParcelCondition =
  /** Damaged, with the carrier's certificate. */
  | 'DAMAGED'
  /** Undamaged. */
  | 'SOUND';

/** A connection to a list of items. */
export type ParcelConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<ParcelEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type ParcelEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Parcel>;
};

/** Ordering options for Parcel connections */
export type ParcelOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ParcelOrderField;
};

/** Properties by which Parcel connections can be ordered. */
export type ParcelOrderField =
  /** By arrived at. */
  | 'ARRIVED_AT'
  /** By number. */
  | 'NUMBER';

/** What every change of a parcel answers with. */
export type ParcelPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The parcel as changed. */
  parcel: Parcel;
};

/** ParcelStatus is how a parcel stands (VI04). */
export type ParcelStatus =
  /** Brought to the door. */
  | 'DELIVERED'
  /** Collected at the desk. */
  | 'HANDED_OUT'
  /** Given back to the carrier. */
  | 'SENT_BACK'
  /** At the desk. */
  | 'WAITING';

/**
 * ParcelWhereInput is used for filtering Parcel objects.
 * Input was generated by ent.
 */
export type ParcelWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<ParcelWhereInput>>;
  /** `arrivedAt` is this. */
  arrivedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is more than this. */
  arrivedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is this or more. */
  arrivedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is one of these. */
  arrivedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `arrivedAt` is less than this. */
  arrivedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is this or less. */
  arrivedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is not this. */
  arrivedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is none of these. */
  arrivedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `carrier` is this. */
  carrier?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` contains this. */
  carrierContains?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` contains this, ignoring case. */
  carrierContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` is this, ignoring case. */
  carrierEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` is more than this. */
  carrierGT?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` is this or more. */
  carrierGTE?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` begins with this. */
  carrierHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` ends with this. */
  carrierHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` is one of these. */
  carrierIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `carrier` is less than this. */
  carrierLT?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` is this or less. */
  carrierLTE?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` is not this. */
  carrierNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `carrier` is none of these. */
  carrierNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `class` is this. */
  class?: InputMaybe<ParcelClass>;
  /** `class` is one of these. */
  classIn?: InputMaybe<Array<ParcelClass>>;
  /** `class` is not this. */
  classNEQ?: InputMaybe<ParcelClass>;
  /** `class` is none of these. */
  classNotIn?: InputMaybe<Array<ParcelClass>>;
  /** `closedAt` is this. */
  closedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is more than this. */
  closedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is this or more. */
  closedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is one of these. */
  closedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `closedAt` is not set. */
  closedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `closedAt` is less than this. */
  closedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is this or less. */
  closedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is not this. */
  closedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is none of these. */
  closedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `closedAt` is set. */
  closedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `closedByID` is this. */
  closedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` contains this. */
  closedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` contains this, ignoring case. */
  closedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is this, ignoring case. */
  closedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is more than this. */
  closedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is this or more. */
  closedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` begins with this. */
  closedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` ends with this. */
  closedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is one of these. */
  closedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `closedByID` is not set. */
  closedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `closedByID` is less than this. */
  closedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is this or less. */
  closedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is not this. */
  closedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `closedByID` is none of these. */
  closedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `closedByID` is set. */
  closedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `condition` is this. */
  condition?: InputMaybe<ParcelCondition>;
  /** `condition` is one of these. */
  conditionIn?: InputMaybe<Array<ParcelCondition>>;
  /** `condition` is not this. */
  conditionNEQ?: InputMaybe<ParcelCondition>;
  /** `condition` is none of these. */
  conditionNotIn?: InputMaybe<Array<ParcelCondition>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ParcelWhereInput>;
  /** `notices` is this. */
  notices?: InputMaybe<Scalars['Int']['input']>;
  /** `notices` is more than this. */
  noticesGT?: InputMaybe<Scalars['Int']['input']>;
  /** `notices` is this or more. */
  noticesGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `notices` is one of these. */
  noticesIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `notices` is less than this. */
  noticesLT?: InputMaybe<Scalars['Int']['input']>;
  /** `notices` is this or less. */
  noticesLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `notices` is not this. */
  noticesNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `notices` is none of these. */
  noticesNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `number` is this. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this. */
  numberContains?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this, ignoring case. */
  numberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this, ignoring case. */
  numberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is more than this. */
  numberGT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or more. */
  numberGTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` begins with this. */
  numberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `number` ends with this. */
  numberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `number` is one of these. */
  numberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `number` is less than this. */
  numberLT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or less. */
  numberLTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` is not this. */
  numberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `number` is none of these. */
  numberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ParcelWhereInput>>;
  /** `place` is this. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** `place` contains this. */
  placeContains?: InputMaybe<Scalars['String']['input']>;
  /** `place` contains this, ignoring case. */
  placeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `place` is this, ignoring case. */
  placeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `place` is more than this. */
  placeGT?: InputMaybe<Scalars['String']['input']>;
  /** `place` is this or more. */
  placeGTE?: InputMaybe<Scalars['String']['input']>;
  /** `place` begins with this. */
  placeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `place` ends with this. */
  placeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `place` is one of these. */
  placeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `place` is less than this. */
  placeLT?: InputMaybe<Scalars['String']['input']>;
  /** `place` is this or less. */
  placeLTE?: InputMaybe<Scalars['String']['input']>;
  /** `place` is not this. */
  placeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `place` is none of these. */
  placeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `receivedByID` is this. */
  receivedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` contains this. */
  receivedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` contains this, ignoring case. */
  receivedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` is this, ignoring case. */
  receivedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` is more than this. */
  receivedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` is this or more. */
  receivedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` begins with this. */
  receivedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` ends with this. */
  receivedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` is one of these. */
  receivedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `receivedByID` is not set. */
  receivedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `receivedByID` is less than this. */
  receivedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` is this or less. */
  receivedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` is not this. */
  receivedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `receivedByID` is none of these. */
  receivedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `receivedByID` is set. */
  receivedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `residentID` is this. */
  residentID?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this. */
  residentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this, ignoring case. */
  residentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this, ignoring case. */
  residentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is more than this. */
  residentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or more. */
  residentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` begins with this. */
  residentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` ends with this. */
  residentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is one of these. */
  residentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `residentID` is not set. */
  residentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `residentID` is less than this. */
  residentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or less. */
  residentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is not this. */
  residentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is none of these. */
  residentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `residentID` is set. */
  residentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `status` is this. */
  status?: InputMaybe<ParcelStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<ParcelStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<ParcelStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<ParcelStatus>>;
  /** `toldAt` is this. */
  toldAt?: InputMaybe<Scalars['Time']['input']>;
  /** `toldAt` is more than this. */
  toldAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `toldAt` is this or more. */
  toldAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `toldAt` is one of these. */
  toldAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `toldAt` is not set. */
  toldAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `toldAt` is less than this. */
  toldAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `toldAt` is this or less. */
  toldAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `toldAt` is not this. */
  toldAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `toldAt` is none of these. */
  toldAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `toldAt` is set. */
  toldAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `uncollected` is this. */
  uncollected?: InputMaybe<Scalars['Boolean']['input']>;
  /** `uncollected` is not this. */
  uncollectedNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is not set. */
  unitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is set. */
  unitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A pass code that was refused at the gate, and why (VI02). Rows are added, never changed; whoever tries too many codes that nobody has must wait. */
export type PassAttempt = Node & {
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The invitation with this code. */
  invitation?: Maybe<Invitation>;
  /** The invitation with this code; null when there is none. */
  invitationID?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused. */
  refusal: PassRefusal;
  /** Who tried it. */
  staff?: Maybe<Staff>;
  /** Who tried it. */
  staffID?: Maybe<Scalars['ID']['output']>;
  /** When it was tried. */
  triedAt: Scalars['Time']['output'];
};

/** A connection to a list of items. */
export type PassAttemptConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<PassAttemptEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type PassAttemptEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<PassAttempt>;
};

/** PassRefusal is why a pass code was refused (VI02). */
export type PassRefusal =
  /** The visitor is on the block list. */
  | 'BLOCKED'
  /** Its window is over. */
  | 'EXPIRED'
  /** The invitation was called off. */
  | 'REVOKED'
  /** Its window has not begun. */
  | 'TOO_EARLY'
  /** No invitation of the estate has this code. */
  | 'UNKNOWN'
  /** Every entry has been used. */
  | 'USED_UP';

/** A checkpoint of a round, as the route had it when the round was made, with what was found (PT01). */
export type PatrolCheck = Node & {
  /** When it was checked; null before. */
  checkedAt?: Maybe<Scalars['Time']['output']>;
  /** Who checked it. */
  checkedBy?: Maybe<Staff>;
  /** Who checked it. */
  checkedByID?: Maybe<Scalars['ID']['output']>;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What to look for; empty for nothing in particular. */
  instruction: Scalars['String']['output'];
  /** The public place. */
  location?: Maybe<Location>;
  /** The public place; null without one. */
  locationID?: Maybe<Scalars['ID']['output']>;
  /** What is looked at. */
  name: Scalars['String']['output'];
  /** What else was noted. */
  note: Scalars['String']['output'];
  /** Place in the round, from 1. */
  position: Scalars['Int']['output'];
  /** What was found; null until it is checked. */
  result?: Maybe<PatrolResult>;
  /** The round. */
  round: PatrolRound;
  /** The round. */
  roundID: Scalars['ID']['output'];
  /** The ticket that a finding became. */
  ticket?: Maybe<Ticket>;
  /** The ticket that a finding became; null without one. */
  ticketID?: Maybe<Scalars['ID']['output']>;
  /** The unit. */
  unit?: Maybe<Unit>;
  /** The unit, a vacant one for example; null without one. */
  unitID?: Maybe<Scalars['ID']['output']>;
};

/** The checkpoint after it was checked. */
export type PatrolCheckPayload = {
  /** The checkpoint, with the ticket that a finding became. */
  check: PatrolCheck;
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
};

/**
 * PatrolCheckWhereInput is used for filtering PatrolCheck objects.
 * Input was generated by ent.
 */
export type PatrolCheckWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<PatrolCheckWhereInput>>;
  /** `checkedAt` is this. */
  checkedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is more than this. */
  checkedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is this or more. */
  checkedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is one of these. */
  checkedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `checkedAt` is not set. */
  checkedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedAt` is less than this. */
  checkedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is this or less. */
  checkedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is not this. */
  checkedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is none of these. */
  checkedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `checkedAt` is set. */
  checkedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedByID` is this. */
  checkedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` contains this. */
  checkedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` contains this, ignoring case. */
  checkedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is this, ignoring case. */
  checkedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is more than this. */
  checkedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is this or more. */
  checkedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` begins with this. */
  checkedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` ends with this. */
  checkedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is one of these. */
  checkedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedByID` is not set. */
  checkedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedByID` is less than this. */
  checkedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is this or less. */
  checkedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is not this. */
  checkedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is none of these. */
  checkedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedByID` is set. */
  checkedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `instruction` is this. */
  instruction?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` contains this. */
  instructionContains?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` contains this, ignoring case. */
  instructionContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` is this, ignoring case. */
  instructionEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` is more than this. */
  instructionGT?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` is this or more. */
  instructionGTE?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` begins with this. */
  instructionHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` ends with this. */
  instructionHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` is one of these. */
  instructionIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `instruction` is less than this. */
  instructionLT?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` is this or less. */
  instructionLTE?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` is not this. */
  instructionNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `instruction` is none of these. */
  instructionNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `locationID` is this. */
  locationID?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` contains this. */
  locationIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` contains this, ignoring case. */
  locationIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this, ignoring case. */
  locationIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is more than this. */
  locationIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this or more. */
  locationIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` begins with this. */
  locationIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` ends with this. */
  locationIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is one of these. */
  locationIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `locationID` is not set. */
  locationIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `locationID` is less than this. */
  locationIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this or less. */
  locationIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is not this. */
  locationIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is none of these. */
  locationIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `locationID` is set. */
  locationIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `name` is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this, ignoring case. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this, ignoring case. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or more. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `name` ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `name` is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or less. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `name` is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<PatrolCheckWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PatrolCheckWhereInput>>;
  /** `position` is this. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** `position` is more than this. */
  positionGT?: InputMaybe<Scalars['Int']['input']>;
  /** `position` is this or more. */
  positionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `position` is one of these. */
  positionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `position` is less than this. */
  positionLT?: InputMaybe<Scalars['Int']['input']>;
  /** `position` is this or less. */
  positionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `position` is not this. */
  positionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `position` is none of these. */
  positionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `result` is this. */
  result?: InputMaybe<PatrolResult>;
  /** `result` is one of these. */
  resultIn?: InputMaybe<Array<PatrolResult>>;
  /** `result` is not set. */
  resultIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `result` is not this. */
  resultNEQ?: InputMaybe<PatrolResult>;
  /** `result` is none of these. */
  resultNotIn?: InputMaybe<Array<PatrolResult>>;
  /** `result` is set. */
  resultNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `roundID` is this. */
  roundID?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` contains this. */
  roundIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` contains this, ignoring case. */
  roundIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` is this, ignoring case. */
  roundIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` is more than this. */
  roundIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` is this or more. */
  roundIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` begins with this. */
  roundIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` ends with this. */
  roundIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` is one of these. */
  roundIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `roundID` is less than this. */
  roundIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` is this or less. */
  roundIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` is not this. */
  roundIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `roundID` is none of these. */
  roundIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `ticketID` is this. */
  ticketID?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` contains this. */
  ticketIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` contains this, ignoring case. */
  ticketIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is this, ignoring case. */
  ticketIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is more than this. */
  ticketIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is this or more. */
  ticketIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` begins with this. */
  ticketIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` ends with this. */
  ticketIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is one of these. */
  ticketIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `ticketID` is not set. */
  ticketIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `ticketID` is less than this. */
  ticketIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is this or less. */
  ticketIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is not this. */
  ticketIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `ticketID` is none of these. */
  ticketIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `ticketID` is set. */
  ticketIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is not set. */
  unitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is set. */
  unitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that is looked at on a route (PT01). */
export type PatrolCheckpoint = {
  /** What to look for; empty for nothing in particular. */
  instruction: Scalars['String']['output'];
  /** The public place; null without one. */
  location?: Maybe<Location>;
  /** What is looked at. */
  name: Scalars['String']['output'];
  /** The unit, a vacant one for example; null without one. */
  unit?: Maybe<Unit>;
};

/** By how much figures of patrols differ from those of the span before; 0.1 for a tenth more, null when there was nothing before. */
export type PatrolComparison = {
  /** How far the shares that were completed are apart: 0.02 for two of a hundred more. */
  completion?: Maybe<Scalars['Float']['output']>;
  /** Of how many findings. */
  findings?: Maybe<Scalars['Float']['output']>;
  /** Of how many were missed. */
  missed?: Maybe<Scalars['Float']['output']>;
  /** Of how many rounds there were. */
  rounds?: Maybe<Scalars['Float']['output']>;
};

/** PatrolDimension is what figures of patrols are grouped by (RP03, PT01). */
export type PatrolDimension =
  /** The department that walked it. */
  | 'DEPARTMENT'
  /** The estate. */
  | 'ESTATE'
  /** The hour of the day at which the round began to be due. */
  | 'HOUR'
  /** The route. */
  | 'ROUTE'
  /** The day of the week on which the round was due. */
  | 'WEEKDAY';

/** What was counted of rounds (RP03, PT01). */
export type PatrolFigures = {
  /** When the piece of time begins; null where there are none. */
  bucket?: Maybe<Scalars['Time']['output']>;
  /** How many of them were checked. */
  checked: Scalars['Int']['output'];
  /** Which share of the rounds that are over was walked to its end in time; null when none is over. Rounds that can still be walked do not count. */
  completion?: Maybe<Scalars['Float']['output']>;
  /** The department that walked it, that which walks the route now where grouped by both; null where not grouped by it. */
  department?: Maybe<Department>;
  /** How many of them were walked to their end in time. */
  done: Scalars['Int']['output'];
  /** The estate; null where not grouped by it. */
  estate?: Maybe<Estate>;
  /** At how many of them something was found, and became a ticket. */
  findings: Scalars['Int']['output'];
  /** Hour of the day at which the rounds began to be due, 0 to 23; null where not grouped by it. */
  hour?: Maybe<Scalars['Int']['output']>;
  /** How many were broken off, or not finished in time. */
  incomplete: Scalars['Int']['output'];
  /** How many nobody began in time. */
  missed: Scalars['Int']['output'];
  /** How many checkpoints these rounds had. */
  planned: Scalars['Int']['output'];
  /** How many rounds there were. */
  rounds: Scalars['Int']['output'];
  /** The route; null where not grouped by it. */
  route?: Maybe<PatrolRoute>;
  /** Day of the week on which the rounds were due, 1 for Monday to 7; null where not grouped by it. */
  weekday?: Maybe<Scalars['Int']['output']>;
};

/** PatrolFrequency is how often a route is walked (PT01). */
export type PatrolFrequency =
  /** Every day. */
  | 'DAILY'
  /** Every six months. */
  | 'HALF_YEARLY'
  /** Every month. */
  | 'MONTHLY'
  /** Every three months. */
  | 'QUARTERLY'
  /** Every seven days. */
  | 'WEEKLY'
  /** Every year. */
  | 'YEARLY';

/** PatrolResult is what was found at a checkpoint (PT01). */
export type PatrolResult =
  /** Something was found, and became a ticket. */
  | 'FINDING'
  /** Everything is in order. */
  | 'FINE';

/** One walk along a route, made by the system when it is due (PT01). */
export type PatrolRound = Node & {
  /** How many of them are checked. */
  checked: Scalars['Int']['output'];
  /** Its checkpoints, in order, with what was found. */
  checks?: Maybe<Array<PatrolCheck>>;
  /** The department that walked the route when the round was made. */
  department: Department;
  /** The department that walked the route when the round was made. */
  departmentID: Scalars['ID']['output'];
  /** From when it can be walked. */
  dueAt: Scalars['Time']['output'];
  /** Until when it has to be walked. */
  dueUntil: Scalars['Time']['output'];
  /** When the last checkpoint was checked, it was broken off, or its time was over; null before. */
  endedAt?: Maybe<Scalars['Time']['output']>;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Who gave the reason. */
  explainedBy?: Maybe<Staff>;
  /** Who gave the reason. */
  explainedByID?: Maybe<Scalars['ID']['output']>;
  /** At how many of them something was found. */
  findings: Scalars['Int']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** How many checkpoints it has. */
  planned: Scalars['Int']['output'];
  /** Why it was missed or not finished; empty until somebody says so. */
  reason: Scalars['String']['output'];
  /** The route. */
  route: PatrolRoute;
  /** The route. */
  routeID: Scalars['ID']['output'];
  /** When the first checkpoint was checked; null before. */
  startedAt?: Maybe<Scalars['Time']['output']>;
  /** How it stands; moved by the clock when its time is over. */
  status: PatrolStatus;
  /** What happened on the round, oldest first: the journal filtered by it. */
  timeline: JournalConnection;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** Who made its first check. */
  walkedBy?: Maybe<Staff>;
  /** Who made its first check; null before. */
  walkedByID?: Maybe<Scalars['ID']['output']>;
};


/** One walk along a route, made by the system when it is due (PT01). */
export type PatrolRoundTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One step of a live list of rounds. */
export type PatrolRoundChange = {
  /** What happened. */
  change: ListChange;
  /** Position; a subscription resumes right behind it. During the listing it starts the listing again. */
  cursor: Scalars['Cursor']['output'];
  /** Id of the round that left; null for every other change. */
  leftID?: Maybe<Scalars['ID']['output']>;
  /** The round as it is now; null for LEFT and CAUGHT_UP. */
  patrolRound?: Maybe<PatrolRound>;
};

/** A connection to a list of items. */
export type PatrolRoundConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<PatrolRoundEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type PatrolRoundEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<PatrolRound>;
};

/** Ordering options for PatrolRound connections */
export type PatrolRoundOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: PatrolRoundOrderField;
};

/** Properties by which PatrolRound connections can be ordered. */
export type PatrolRoundOrderField =
  /** By due at. */
  | 'DUE_AT';

/** The round after a change. */
export type PatrolRoundPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The round. */
  round: PatrolRound;
};

/**
 * PatrolRoundWhereInput is used for filtering PatrolRound objects.
 * Input was generated by ent.
 */
export type PatrolRoundWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<PatrolRoundWhereInput>>;
  /** `checked` is this. */
  checked?: InputMaybe<Scalars['Int']['input']>;
  /** `checked` is more than this. */
  checkedGT?: InputMaybe<Scalars['Int']['input']>;
  /** `checked` is this or more. */
  checkedGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `checked` is one of these. */
  checkedIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `checked` is less than this. */
  checkedLT?: InputMaybe<Scalars['Int']['input']>;
  /** `checked` is this or less. */
  checkedLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `checked` is not this. */
  checkedNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `checked` is none of these. */
  checkedNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `departmentID` is this. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this. */
  departmentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this, ignoring case. */
  departmentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this, ignoring case. */
  departmentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is more than this. */
  departmentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or more. */
  departmentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` begins with this. */
  departmentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` ends with this. */
  departmentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is one of these. */
  departmentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `departmentID` is less than this. */
  departmentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or less. */
  departmentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is not this. */
  departmentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is none of these. */
  departmentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `dueAt` is this. */
  dueAt?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is more than this. */
  dueAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or more. */
  dueAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is one of these. */
  dueAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueAt` is less than this. */
  dueAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or less. */
  dueAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is not this. */
  dueAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is none of these. */
  dueAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueUntil` is this. */
  dueUntil?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is more than this. */
  dueUntilGT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is this or more. */
  dueUntilGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is one of these. */
  dueUntilIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueUntil` is less than this. */
  dueUntilLT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is this or less. */
  dueUntilLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is not this. */
  dueUntilNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `dueUntil` is none of these. */
  dueUntilNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `endedAt` is this. */
  endedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is more than this. */
  endedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is this or more. */
  endedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is one of these. */
  endedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `endedAt` is not set. */
  endedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `endedAt` is less than this. */
  endedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is this or less. */
  endedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is not this. */
  endedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `endedAt` is none of these. */
  endedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `endedAt` is set. */
  endedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `explainedByID` is this. */
  explainedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` contains this. */
  explainedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` contains this, ignoring case. */
  explainedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` is this, ignoring case. */
  explainedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` is more than this. */
  explainedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` is this or more. */
  explainedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` begins with this. */
  explainedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` ends with this. */
  explainedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` is one of these. */
  explainedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `explainedByID` is not set. */
  explainedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `explainedByID` is less than this. */
  explainedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` is this or less. */
  explainedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` is not this. */
  explainedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `explainedByID` is none of these. */
  explainedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `explainedByID` is set. */
  explainedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `findings` is this. */
  findings?: InputMaybe<Scalars['Int']['input']>;
  /** `findings` is more than this. */
  findingsGT?: InputMaybe<Scalars['Int']['input']>;
  /** `findings` is this or more. */
  findingsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `findings` is one of these. */
  findingsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `findings` is less than this. */
  findingsLT?: InputMaybe<Scalars['Int']['input']>;
  /** `findings` is this or less. */
  findingsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `findings` is not this. */
  findingsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `findings` is none of these. */
  findingsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<PatrolRoundWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PatrolRoundWhereInput>>;
  /** `planned` is this. */
  planned?: InputMaybe<Scalars['Int']['input']>;
  /** `planned` is more than this. */
  plannedGT?: InputMaybe<Scalars['Int']['input']>;
  /** `planned` is this or more. */
  plannedGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `planned` is one of these. */
  plannedIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `planned` is less than this. */
  plannedLT?: InputMaybe<Scalars['Int']['input']>;
  /** `planned` is this or less. */
  plannedLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `planned` is not this. */
  plannedNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `planned` is none of these. */
  plannedNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `routeID` is this. */
  routeID?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` contains this. */
  routeIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` contains this, ignoring case. */
  routeIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` is this, ignoring case. */
  routeIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` is more than this. */
  routeIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` is this or more. */
  routeIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` begins with this. */
  routeIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` ends with this. */
  routeIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` is one of these. */
  routeIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `routeID` is less than this. */
  routeIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` is this or less. */
  routeIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` is not this. */
  routeIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `routeID` is none of these. */
  routeIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `startedAt` is this. */
  startedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is more than this. */
  startedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is this or more. */
  startedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is one of these. */
  startedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `startedAt` is not set. */
  startedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `startedAt` is less than this. */
  startedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is this or less. */
  startedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is not this. */
  startedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `startedAt` is none of these. */
  startedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `startedAt` is set. */
  startedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `status` is this. */
  status?: InputMaybe<PatrolStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<PatrolStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<PatrolStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<PatrolStatus>>;
  /** `walkedByID` is this. */
  walkedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` contains this. */
  walkedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` contains this, ignoring case. */
  walkedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` is this, ignoring case. */
  walkedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` is more than this. */
  walkedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` is this or more. */
  walkedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` begins with this. */
  walkedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` ends with this. */
  walkedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` is one of these. */
  walkedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `walkedByID` is not set. */
  walkedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `walkedByID` is less than this. */
  walkedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` is this or less. */
  walkedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` is not this. */
  walkedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `walkedByID` is none of these. */
  walkedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `walkedByID` is set. */
  walkedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A route (巡查路线) with checkpoints and a frequency; its rounds are made when they are due (PT01). */
export type PatrolRoute = Node & {
  /** What is looked at, in order. Rounds that were made before a change keep theirs. */
  checkpoints: Array<PatrolCheckpoint>;
  /** The department that walks it. */
  department: Department;
  /** The department that walks it. */
  departmentID: Scalars['ID']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** The first day with rounds, in the estate's zone: `2026-11-23`. Weekly rounds are due on its day of the week, rarer ones on its day of the month. */
  firstDay: Scalars['Date']['output'];
  /** On which days rounds are due, counted from the first day. */
  frequency: PatrolFrequency;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What people call it, unique in the estate: `水系统巡查`. */
  name: Scalars['String']['output'];
  /** When the next round begins; the year 9999 while it is suspended. */
  nextRoundAt: Scalars['Time']['output'];
  /** Its rounds. */
  rounds: PatrolRoundConnection;
  /** When rounds of such a day begin, in the estate's zone, in order: `09:00`. */
  starts: Array<Scalars['String']['output']>;
  /** Since when no rounds are made; null while they are. */
  suspendedAt?: Maybe<Scalars['Time']['output']>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** Within how many minutes after it begins a round has to be walked. */
  withinMinutes: Scalars['Int']['output'];
};


/** A route (巡查路线) with checkpoints and a frequency; its rounds are made when they are due (PT01). */
export type PatrolRouteRoundsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PatrolRoundOrder>>;
};

/** A connection to a list of items. */
export type PatrolRouteConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<PatrolRouteEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type PatrolRouteEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<PatrolRoute>;
};

/** Ordering options for PatrolRoute connections */
export type PatrolRouteOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: PatrolRouteOrderField;
};

/** Properties by which PatrolRoute connections can be ordered. */
export type PatrolRouteOrderField =
  /** By name. */
  | 'NAME'
  /** By next round at. */
  | 'NEXT_ROUND_AT';

/** The route after a change. */
export type PatrolRoutePayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The route. */
  route: PatrolRoute;
};

/**
 * PatrolRouteWhereInput is used for filtering PatrolRoute objects.
 * Input was generated by ent.
 */
export type PatrolRouteWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<PatrolRouteWhereInput>>;
  /** `departmentID` is this. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this. */
  departmentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this, ignoring case. */
  departmentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this, ignoring case. */
  departmentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is more than this. */
  departmentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or more. */
  departmentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` begins with this. */
  departmentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` ends with this. */
  departmentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is one of these. */
  departmentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `departmentID` is less than this. */
  departmentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or less. */
  departmentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is not this. */
  departmentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is none of these. */
  departmentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `firstDay` is this. */
  firstDay?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` contains this. */
  firstDayContains?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` contains this, ignoring case. */
  firstDayContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` is this, ignoring case. */
  firstDayEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` is more than this. */
  firstDayGT?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` is this or more. */
  firstDayGTE?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` begins with this. */
  firstDayHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` ends with this. */
  firstDayHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` is one of these. */
  firstDayIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `firstDay` is less than this. */
  firstDayLT?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` is this or less. */
  firstDayLTE?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` is not this. */
  firstDayNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** `firstDay` is none of these. */
  firstDayNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `frequency` is this. */
  frequency?: InputMaybe<PatrolFrequency>;
  /** `frequency` is one of these. */
  frequencyIn?: InputMaybe<Array<PatrolFrequency>>;
  /** `frequency` is not this. */
  frequencyNEQ?: InputMaybe<PatrolFrequency>;
  /** `frequency` is none of these. */
  frequencyNotIn?: InputMaybe<Array<PatrolFrequency>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `name` is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this, ignoring case. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this, ignoring case. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or more. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `name` ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `name` is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or less. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `name` is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `nextRoundAt` is this. */
  nextRoundAt?: InputMaybe<Scalars['Time']['input']>;
  /** `nextRoundAt` is more than this. */
  nextRoundAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `nextRoundAt` is this or more. */
  nextRoundAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `nextRoundAt` is one of these. */
  nextRoundAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `nextRoundAt` is less than this. */
  nextRoundAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `nextRoundAt` is this or less. */
  nextRoundAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `nextRoundAt` is not this. */
  nextRoundAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `nextRoundAt` is none of these. */
  nextRoundAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<PatrolRouteWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PatrolRouteWhereInput>>;
  /** `suspendedAt` is this. */
  suspendedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `suspendedAt` is more than this. */
  suspendedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `suspendedAt` is this or more. */
  suspendedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `suspendedAt` is one of these. */
  suspendedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `suspendedAt` is not set. */
  suspendedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `suspendedAt` is less than this. */
  suspendedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `suspendedAt` is this or less. */
  suspendedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `suspendedAt` is not this. */
  suspendedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `suspendedAt` is none of these. */
  suspendedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `suspendedAt` is set. */
  suspendedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `withinMinutes` is this. */
  withinMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** `withinMinutes` is more than this. */
  withinMinutesGT?: InputMaybe<Scalars['Int']['input']>;
  /** `withinMinutes` is this or more. */
  withinMinutesGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `withinMinutes` is one of these. */
  withinMinutesIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `withinMinutes` is less than this. */
  withinMinutesLT?: InputMaybe<Scalars['Int']['input']>;
  /** `withinMinutes` is this or less. */
  withinMinutesLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `withinMinutes` is not this. */
  withinMinutesNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `withinMinutes` is none of these. */
  withinMinutesNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** Figures of patrols (RP03, PT01). A round belongs to the moment from which it was due. */
export type PatrolStats = {
  /** By how much totals differ from the span before. */
  change: PatrolComparison;
  /** From when on rounds are counted. */
  from: Scalars['Time']['output'];
  /** The figures by what was asked for: by bucket, then in order of what they are grouped by. */
  groups: Array<PatrolFigures>;
  /** The totals of the span before, as for tickets. */
  previous: PatrolFigures;
  /** Before when rounds are counted. */
  to: Scalars['Time']['output'];
  /** The figures of everything. */
  totals: PatrolFigures;
  /** Time zone in which days begin: that of the estates, of the first by name where they differ; days and hours of each estate are its own. */
  zone: Scalars['String']['output'];
};

/** PatrolStatus is how a round of a patrol stands (PT01). */
export type PatrolStatus =
  /** All of its checkpoints were checked in time. */
  | 'DONE'
  /** It can be walked now, and nobody has begun. */
  | 'DUE'
  /** It was broken off, or its time was over before all checkpoints were checked. */
  | 'INCOMPLETE'
  /** Its time was over before anybody began. */
  | 'MISSED'
  /** Some of its checkpoints are checked. */
  | 'WALKING';

/** Input of pauseTicket. */
export type PauseTicketInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The next appointment. */
  nextAppointmentAt?: InputMaybe<Scalars['Time']['input']>;
  /** The owner's written consent: where it is kept. */
  ownerConsent?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** The receipt for a paid repair. */
export type PayRepairInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the receipt, at most 40 characters. */
  receipt: Scalars['String']['input'];
  /** The repair order. */
  workOrderID: Scalars['ID']['input'];
};

/** Money that was taken for a unit (收款). It never changes; what was given back follows from refunds (FE03, FE04). */
export type Payment = Node & {
  /** What can be done with the payment: whether the caller may do it now, and if not, why. */
  actions: Array<PaymentActionState>;
  /** What it settled, and what was undone, oldest first. */
  allocations?: Maybe<Array<Allocation>>;
  /** How much, in minor units of the estate's currency; more than 0. */
  amount: Scalars['MinorUnits']['output'];
  /** The day on which it was taken, in the estate's zone. */
  bookedOn: Scalars['Date']['output'];
  /** The till that it went into (FE06). */
  cashUp: CashUp;
  /** The till that it went into (FE06). */
  cashUpID: Scalars['ID']['output'];
  /** ISO 4217 code of the currency it counts in: the estate's. */
  currency: Scalars['String']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** How it was paid. */
  method: PaymentMethod;
  /** What else the cashier noted. */
  note: Scalars['String']['output'];
  /** Who paid, as it stands on the receipt; empty when not said. */
  payer: Scalars['String']['output'];
  /** Number of the receipt: year and running number, without gaps in the estate (FE03). */
  receiptNumber: Scalars['String']['output'];
  /** The number that bank or payment service gave it; empty for cash. */
  reference: Scalars['String']['output'];
  /** How much of it was given back or undone. */
  refunded: Scalars['MinorUnits']['output'];
  /** What was given back, oldest first. */
  refunds?: Maybe<Array<Refund>>;
  /** How it stands. */
  status: PaymentStatus;
  /** When it was taken. */
  takenAt: Scalars['Time']['output'];
  /** The cashier. */
  takenBy?: Maybe<Staff>;
  /** The cashier; null when it was nobody in particular. */
  takenByID?: Maybe<Scalars['ID']['output']>;
  /** The unit. */
  unit: Unit;
  /** The unit. */
  unitID: Scalars['ID']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** PaymentAction is something that can be done with a payment. */
export type PaymentAction =
  /** Give money back. */
  | 'REFUND'
  /** Undo it, because it was taken by mistake. */
  | 'VOID';

/** Something that can be done with a payment and whether it is open now. */
export type PaymentActionState = {
  /** What. */
  action: PaymentAction;
  /** Whether the caller may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** A connection to a list of items. */
export type PaymentConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<PaymentEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type PaymentEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Payment>;
};

/** PaymentMethod is how money is paid (FE03). */
export type PaymentMethod =
  /** Alipay (支付宝). */
  | 'ALIPAY'
  /** A bank card. */
  | 'CARD'
  /** Notes and coins. */
  | 'CASH'
  /** A transfer to the estate's account. */
  | 'TRANSFER'
  /** WeChat Pay (微信支付). */
  | 'WECHAT';

/** Ordering options for Payment connections */
export type PaymentOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: PaymentOrderField;
};

/** Properties by which Payment connections can be ordered. */
export type PaymentOrderField =
  /** By receipt number. */
  | 'RECEIPT_NUMBER'
  /** By taken at. */
  | 'TAKEN_AT';

/** What every change of a payment answers with. */
export type PaymentPayload = {
  /** How the unit stands now. */
  account: Account;
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The payment as changed. */
  payment: Payment;
};

/** PaymentStatus is how a payment stands (FE04). */
export type PaymentStatus =
  /** A part was given back. */
  | 'PART_REFUNDED'
  /** All of it was given back. */
  | 'REFUNDED'
  /** The money was taken. */
  | 'TAKEN'
  /** It was taken by mistake and counts no more. */
  | 'VOIDED';

/**
 * PaymentWhereInput is used for filtering Payment objects.
 * Input was generated by ent.
 */
export type PaymentWhereInput = {
  /** `amount` is this. */
  amount?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is more than this. */
  amountGT?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is this or more. */
  amountGTE?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is one of these. */
  amountIn?: InputMaybe<Array<Scalars['MinorUnits']['input']>>;
  /** `amount` is less than this. */
  amountLT?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is this or less. */
  amountLTE?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is not this. */
  amountNEQ?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `amount` is none of these. */
  amountNotIn?: InputMaybe<Array<Scalars['MinorUnits']['input']>>;
  /** All of these hold. */
  and?: InputMaybe<Array<PaymentWhereInput>>;
  /** `bookedOn` is this. */
  bookedOn?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` contains this. */
  bookedOnContains?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` contains this, ignoring case. */
  bookedOnContainsFold?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is this, ignoring case. */
  bookedOnEqualFold?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is more than this. */
  bookedOnGT?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is this or more. */
  bookedOnGTE?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` begins with this. */
  bookedOnHasPrefix?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` ends with this. */
  bookedOnHasSuffix?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is one of these. */
  bookedOnIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `bookedOn` is less than this. */
  bookedOnLT?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is this or less. */
  bookedOnLTE?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is not this. */
  bookedOnNEQ?: InputMaybe<Scalars['Date']['input']>;
  /** `bookedOn` is none of these. */
  bookedOnNotIn?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** `cashUpID` is this. */
  cashUpID?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` contains this. */
  cashUpIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` contains this, ignoring case. */
  cashUpIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` is this, ignoring case. */
  cashUpIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` is more than this. */
  cashUpIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` is this or more. */
  cashUpIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` begins with this. */
  cashUpIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` ends with this. */
  cashUpIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` is one of these. */
  cashUpIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `cashUpID` is less than this. */
  cashUpIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` is this or less. */
  cashUpIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` is not this. */
  cashUpIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `cashUpID` is none of these. */
  cashUpIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `method` is this. */
  method?: InputMaybe<PaymentMethod>;
  /** `method` is one of these. */
  methodIn?: InputMaybe<Array<PaymentMethod>>;
  /** `method` is not this. */
  methodNEQ?: InputMaybe<PaymentMethod>;
  /** `method` is none of these. */
  methodNotIn?: InputMaybe<Array<PaymentMethod>>;
  /** This does not hold. */
  not?: InputMaybe<PaymentWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PaymentWhereInput>>;
  /** `receiptNumber` is this. */
  receiptNumber?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` contains this. */
  receiptNumberContains?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` contains this, ignoring case. */
  receiptNumberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` is this, ignoring case. */
  receiptNumberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` is more than this. */
  receiptNumberGT?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` is this or more. */
  receiptNumberGTE?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` begins with this. */
  receiptNumberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` ends with this. */
  receiptNumberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` is one of these. */
  receiptNumberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `receiptNumber` is less than this. */
  receiptNumberLT?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` is this or less. */
  receiptNumberLTE?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` is not this. */
  receiptNumberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `receiptNumber` is none of these. */
  receiptNumberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `status` is this. */
  status?: InputMaybe<PaymentStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<PaymentStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<PaymentStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<PaymentStatus>>;
  /** `takenAt` is this. */
  takenAt?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is more than this. */
  takenAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is this or more. */
  takenAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is one of these. */
  takenAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `takenAt` is less than this. */
  takenAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is this or less. */
  takenAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is not this. */
  takenAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `takenAt` is none of these. */
  takenAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `takenByID` is this. */
  takenByID?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` contains this. */
  takenByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` contains this, ignoring case. */
  takenByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is this, ignoring case. */
  takenByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is more than this. */
  takenByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is this or more. */
  takenByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` begins with this. */
  takenByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` ends with this. */
  takenByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is one of these. */
  takenByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `takenByID` is not set. */
  takenByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `takenByID` is less than this. */
  takenByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is this or less. */
  takenByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is not this. */
  takenByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is none of these. */
  takenByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `takenByID` is set. */
  takenByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What every change of an estate, building, unit, place or department answers with. */
export type PlacePayload = {
  /** Position of the entry that the change wrote; a subscription resumes right behind it. */
  cursor: Scalars['Cursor']['output'];
  /** The record that was made or changed. */
  place: Node;
};

/** Who is on duty at a post in a month, as a whole. */
export type PlanRosterInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The month, `2026-12`: this one or one to come. */
  month: Scalars['String']['input'];
  /** The post. */
  postID: Scalars['ID']['input'];
  /** Who is on duty when; at most 1,000. */
  shifts: Array<PlannedShiftInput>;
};

/** Who is on duty on a day. */
export type PlannedShiftInput = {
  /** The day, in the estate's zone. */
  day: Scalars['Date']['input'];
  /** Which of the post's shifts, from 1; all of them when left out. */
  hours?: InputMaybe<Scalars['Int']['input']>;
  /** Who is on duty. */
  staffID: Scalars['ID']['input'];
};

/** A version of an estate's policy. It never changes. */
export type Policy = {
  /** Working hours that rules name. */
  calendars: Array<PolicyCalendar>;
  /** Time of day, HH:MM, at which visitors who have not left are listed (VI03); empty for never. */
  closeAt: Scalars['String']['output'];
  /** After how many seconds a parcel counts as uncollected (VI04); 0 for never. */
  collectSeconds: Scalars['Int']['output'];
  /** Which tickets block a handover while they are unfinished, besides emergencies (DU03). */
  important: Array<PolicyMatch>;
  /** Who is called, level by level. Of several ladders the narrowest counts. */
  ladders: Array<PolicyLadder>;
  /** What a day late costs, in millionths of what is owed (FE05): 300 are 0.03 %; 0 for no late fees. */
  lateFeePerMillion: Scalars['Int']['output'];
  /** After how many days late the counting of late fees begins (FE05). */
  lateGraceDays: Scalars['Int']['output'];
  /** Time of day, HH:MM, at which each department gets the list of its unfinished work, which is the tickets with a rule for REPORTED (TK15); empty for no list. */
  listAt: Scalars['String']['output'];
  /** Time of day, HH:MM, from which on reported repairs are listed in the morning (DU01); empty for no list. */
  nightFrom: Scalars['String']['output'];
  /** Time of day, HH:MM, at which the repairs of the night are listed for the technicians (DU01); empty for no list. */
  nightListAt: Scalars['String']['output'];
  /** What is new in it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Number of the version, from 1; 0 for the default, which every estate begins with. */
  number: Scalars['Int']['output'];
  /** After how many days of its month what is charged each month is due (FE02): 14 for the 15th. */
  paymentDays: Scalars['Int']['output'];
  /** When it was published; null for the default. */
  publishedAt?: Maybe<Scalars['Time']['output']>;
  /** Who published it; null for the default. */
  publishedBy?: Maybe<Staff>;
  /** How often the borrower of an overdue key is reminded, in seconds (KY04); 0 for never. */
  remindSeconds: Scalars['Int']['output'];
  /** For how many days a complaint about the same matter counts as repeated (TK11); 0 for never by itself. */
  repeatDays: Scalars['Int']['output'];
  /** Time of day, HH:MM, by which the duty log is signed on working days, which are those with hours in any of the calendars, or all without calendars (DU04); empty for no review. */
  reviewAt: Scalars['String']['output'];
  /** What has to be reached by when. Of several rules for the same step the narrowest counts. */
  rules: Array<PolicyRule>;
};

/** A set of working hours, in the zone of the estate. */
export type PolicyCalendar = {
  /** Days with other hours: none for a holiday, some for a working day in its place (调休). */
  days: Array<PolicyDayHours>;
  /** What rules call it. */
  name: Scalars['String']['output'];
  /** The hours of ordinary weeks. */
  week: Array<PolicyWeekHours>;
};

/** A set of working hours, in the zone of the estate. */
export type PolicyCalendarInput = {
  /** Days with other hours: none for a holiday, some for a working day in its place (调休); at most 1,000. */
  days?: InputMaybe<Array<PolicyDayHoursInput>>;
  /** What rules call it. */
  name: Scalars['String']['input'];
  /** The hours of ordinary weeks. */
  week: Array<PolicyWeekHoursInput>;
};

/** The hours of one day. */
export type PolicyDayHours = {
  /** The day, YYYY-MM-DD. */
  date: Scalars['String']['output'];
  /** From when, as HH:MM; empty for a holiday. */
  from: Scalars['String']['output'];
  /** Until when, as HH:MM; empty for a holiday. */
  to: Scalars['String']['output'];
};

/** The hours of one day. */
export type PolicyDayHoursInput = {
  /** The day, YYYY-MM-DD. */
  date: Scalars['String']['input'];
  /** From when, as HH:MM; leave it out for a holiday. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Until when, as HH:MM; leave it out for a holiday. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** Who is called, one after the other, until somebody answers. */
export type PolicyLadder = {
  /** Channels it is for; empty for all. */
  channels: Array<Channel>;
  /** Classes it is for; empty for all. */
  classes: Array<TicketClass>;
  /** Kinds of tickets it is for; empty for all. */
  kinds: Array<TicketKind>;
  /** The levels, lowest first. */
  levels: Array<PolicyLevel>;
  /** What starts it. */
  on: EscalationTrigger;
  /** Priorities it is for; empty for all. */
  priorities: Array<Priority>;
};

/** Who is called, one after the other, until somebody answers. */
export type PolicyLadderInput = {
  /** Channels it is for; all when left out. */
  channels?: InputMaybe<Array<Channel>>;
  /** Classes it is for; all when left out. */
  classes?: InputMaybe<Array<TicketClass>>;
  /** Kinds of tickets it is for; all when left out. */
  kinds?: InputMaybe<Array<TicketKind>>;
  /** The levels, lowest first, 1 to 10. */
  levels: Array<PolicyLevelInput>;
  /** What starts it. */
  on: EscalationTrigger;
  /** Priorities it is for; all when left out. */
  priorities?: InputMaybe<Array<Priority>>;
};

/** A level of a ladder. */
export type PolicyLevel = {
  /** How long after the level before it, or after the trigger, in seconds. */
  afterSeconds: Scalars['Int']['output'];
  /** Who is called. */
  call: Callee;
};

/** A level of a ladder. */
export type PolicyLevelInput = {
  /** How long after the level before it, or after the trigger, in seconds. */
  afterSeconds: Scalars['Int']['input'];
  /** Who is called. */
  call: Callee;
};

/** Which tickets are meant. */
export type PolicyMatch = {
  /** Channels; empty for all. */
  channels: Array<Channel>;
  /** Classes; empty for all. */
  classes: Array<TicketClass>;
  /** Kinds of tickets; empty for all. Help counts as the kind of its class (TK19). */
  kinds: Array<TicketKind>;
  /** Priorities; empty for all. */
  priorities: Array<Priority>;
};

/** Which tickets are meant; what is left out means all. */
export type PolicyMatchInput = {
  /** Channels. */
  channels?: InputMaybe<Array<Channel>>;
  /** Classes. */
  classes?: InputMaybe<Array<TicketClass>>;
  /** Kinds of tickets. Help counts as the kind of its class (TK19). */
  kinds?: InputMaybe<Array<TicketKind>>;
  /** Priorities. */
  priorities?: InputMaybe<Array<Priority>>;
};

/** What publishing a policy answers with. */
export type PolicyPayload = {
  /** Position of the entry that it wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The version that was published. */
  policy: Policy;
};

/** By when a step has to be reached. */
export type PolicyRule = {
  /** What a time agreed with the resident means. */
  appointment: AppointmentUse;
  /** Name of the working hours that count; empty when every hour counts. */
  calendar: Scalars['String']['output'];
  /** Channels it is for; empty for all. */
  channels: Array<Channel>;
  /** Classes it is for; empty for all. */
  classes: Array<TicketClass>;
  /** The step that the clock counts from. */
  from: MilestoneName;
  /** Kinds of tickets it is for; empty for all. Help runs under the kind of its class (TK19). */
  kinds: Array<TicketKind>;
  /** The step. */
  milestone: MilestoneName;
  /** Statuses in which the clock stands still. */
  pausedIn: Array<TicketStatus>;
  /** Priorities it is for; empty for all. */
  priorities: Array<Priority>;
  /** Time of day in the estate's zone at which it falls due, HH:MM up to 24:00: on the day that the clock started on, or on the next when that time has passed. Empty when it runs for a time. */
  until: Scalars['String']['output'];
  /** How long before it falls due the boards are warned, in seconds; 0 for no warning. */
  warningSeconds: Scalars['Int']['output'];
  /** How much time there is, in seconds; 0 when it falls due at an agreed time or at a time of day. */
  withinSeconds: Scalars['Int']['output'];
};

/** By when a step has to be reached. */
export type PolicyRuleInput = {
  /** What a time agreed with the resident means. */
  appointment?: InputMaybe<AppointmentUse>;
  /** Name of the working hours that count; every hour counts when left out. */
  calendar?: InputMaybe<Scalars['String']['input']>;
  /** Channels it is for; all when left out. */
  channels?: InputMaybe<Array<Channel>>;
  /** Classes it is for; all when left out. */
  classes?: InputMaybe<Array<TicketClass>>;
  /** The step that the clock counts from. */
  from: MilestoneName;
  /** Kinds of tickets it is for; all when left out. Help runs under the kind of its class (TK19). */
  kinds?: InputMaybe<Array<TicketKind>>;
  /** The step. */
  milestone: MilestoneName;
  /** Statuses in which the clock stands still. */
  pausedIn?: InputMaybe<Array<TicketStatus>>;
  /** Priorities it is for; all when left out. */
  priorities?: InputMaybe<Array<Priority>>;
  /** Time of day in the estate's zone at which it falls due, HH:MM up to 24:00: on the day that the clock started on, or on the next when that time has passed. */
  until?: InputMaybe<Scalars['String']['input']>;
  /** How long before it falls due the boards are warned, in seconds. */
  warningSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** How much time there is, in seconds, up to 366 days. */
  withinSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What a policy would have said. */
export type PolicyTrial = {
  /** One line for each kind and step that a rule is about. */
  lines: Array<PolicyTrialLine>;
  /** From when on tickets were opened that it was tried on. */
  since: Scalars['Time']['output'];
  /** How many tickets it was tried on. */
  tickets: Scalars['Int']['output'];
};

/** What a policy would have said about a step of a kind of ticket. */
export type PolicyTrialLine = {
  /** How many clocks would have run. */
  clocks: Scalars['Int']['output'];
  /** Some that would have been missed, at most five. */
  examples: Array<Ticket>;
  /** The kind whose rules govern the tickets (TK19). */
  kind: TicketKind;
  /** The step. */
  milestone: MilestoneName;
  /** How many of them would have been missed. */
  missed: Scalars['Int']['output'];
  /** How many were missed under the policies that the tickets ran on. */
  missedBefore: Scalars['Int']['output'];
};

/** The hours of some weekdays. */
export type PolicyWeekHours = {
  /** The weekdays. */
  days: Array<Weekday>;
  /** From when, as HH:MM. */
  from: Scalars['String']['output'];
  /** Until when, as HH:MM; 24:00 for the end of the day. */
  to: Scalars['String']['output'];
};

/** The hours of some weekdays. */
export type PolicyWeekHoursInput = {
  /** The weekdays. */
  days: Array<Weekday>;
  /** From when, as HH:MM. */
  from: Scalars['String']['input'];
  /** Until when, as HH:MM; 24:00 for the end of the day. */
  to: Scalars['String']['input'];
};

/** What who goes has to say. */
export type PrepareHandoverInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The post. */
  postID: Scalars['ID']['input'];
  /** What happened, and what has to be known; at most 4,000 characters. What was said before stays when left out. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** A line of an estate's price list, which technicians quote from (TK07). */
export type PriceItem = Node & {
  /** Whether it may be quoted. */
  active: Scalars['Boolean']['output'];
  /** Short code that people type, unique in the estate. */
  code: Scalars['String']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What one of it is: each, metre, hour. */
  measure: Scalars['String']['output'];
  /** What is done or delivered. */
  name: Scalars['String']['output'];
  /** Price of one, in minor units of the estate's currency. */
  price: Scalars['MinorUnits']['output'];
  /** The trade it belongs to. */
  trade: Trade;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type PriceItemConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<PriceItemEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type PriceItemEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<PriceItem>;
};

/** Ordering options for PriceItem connections */
export type PriceItemOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: PriceItemOrderField;
};

/** Properties by which PriceItem connections can be ordered. */
export type PriceItemOrderField =
  /** By code. */
  | 'CODE'
  /** By name. */
  | 'NAME';

/** What every change of the price list answers with. */
export type PriceItemPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The line as changed. */
  priceItem: PriceItem;
};

/**
 * PriceItemWhereInput is used for filtering PriceItem objects.
 * Input was generated by ent.
 */
export type PriceItemWhereInput = {
  /** `active` is this. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** `active` is not this. */
  activeNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<PriceItemWhereInput>>;
  /** `code` is this. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** `code` contains this. */
  codeContains?: InputMaybe<Scalars['String']['input']>;
  /** `code` contains this, ignoring case. */
  codeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `code` is this, ignoring case. */
  codeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `code` is more than this. */
  codeGT?: InputMaybe<Scalars['String']['input']>;
  /** `code` is this or more. */
  codeGTE?: InputMaybe<Scalars['String']['input']>;
  /** `code` begins with this. */
  codeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `code` ends with this. */
  codeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `code` is one of these. */
  codeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `code` is less than this. */
  codeLT?: InputMaybe<Scalars['String']['input']>;
  /** `code` is this or less. */
  codeLTE?: InputMaybe<Scalars['String']['input']>;
  /** `code` is not this. */
  codeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `code` is none of these. */
  codeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `measure` is this. */
  measure?: InputMaybe<Scalars['String']['input']>;
  /** `measure` contains this. */
  measureContains?: InputMaybe<Scalars['String']['input']>;
  /** `measure` contains this, ignoring case. */
  measureContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `measure` is this, ignoring case. */
  measureEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `measure` is more than this. */
  measureGT?: InputMaybe<Scalars['String']['input']>;
  /** `measure` is this or more. */
  measureGTE?: InputMaybe<Scalars['String']['input']>;
  /** `measure` begins with this. */
  measureHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `measure` ends with this. */
  measureHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `measure` is one of these. */
  measureIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `measure` is less than this. */
  measureLT?: InputMaybe<Scalars['String']['input']>;
  /** `measure` is this or less. */
  measureLTE?: InputMaybe<Scalars['String']['input']>;
  /** `measure` is not this. */
  measureNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `measure` is none of these. */
  measureNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is this. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this. */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** `name` contains this, ignoring case. */
  nameContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this, ignoring case. */
  nameEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `name` is more than this. */
  nameGT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or more. */
  nameGTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` begins with this. */
  nameHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `name` ends with this. */
  nameHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `name` is one of these. */
  nameIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `name` is less than this. */
  nameLT?: InputMaybe<Scalars['String']['input']>;
  /** `name` is this or less. */
  nameLTE?: InputMaybe<Scalars['String']['input']>;
  /** `name` is not this. */
  nameNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `name` is none of these. */
  nameNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<PriceItemWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PriceItemWhereInput>>;
  /** `price` is this. */
  price?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `price` is more than this. */
  priceGT?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `price` is this or more. */
  priceGTE?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `price` is one of these. */
  priceIn?: InputMaybe<Array<Scalars['MinorUnits']['input']>>;
  /** `price` is less than this. */
  priceLT?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `price` is this or less. */
  priceLTE?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `price` is not this. */
  priceNEQ?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** `price` is none of these. */
  priceNotIn?: InputMaybe<Array<Scalars['MinorUnits']['input']>>;
  /** `trade` is this. */
  trade?: InputMaybe<Trade>;
  /** `trade` is one of these. */
  tradeIn?: InputMaybe<Array<Trade>>;
  /** `trade` is not this. */
  tradeNEQ?: InputMaybe<Trade>;
  /** `trade` is none of these. */
  tradeNotIn?: InputMaybe<Array<Trade>>;
};

/** Priority is how urgent a ticket is. */
export type Priority =
  /** Life or property in danger. */
  | 'CRITICAL'
  /** Today. */
  | 'HIGH'
  /** When there is time. */
  | 'LOW'
  /** In the ordinary time. */
  | 'NORMAL';

/** The next version of an estate's policy, as a whole. */
export type PublishPolicyInput = {
  /** Working hours that rules name, at most 20. */
  calendars?: InputMaybe<Array<PolicyCalendarInput>>;
  /** Time of day, HH:MM, at which visitors who have not left are listed (VI03); 20:00 when left out, empty for never. */
  closeAt?: InputMaybe<Scalars['String']['input']>;
  /** After how many seconds a parcel counts as uncollected, at least 60 (VI04); three days when left out, 0 for never. */
  collectSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the number of the version in force. */
  ifNumber?: InputMaybe<Scalars['Int']['input']>;
  /** Which tickets block a handover while they are unfinished, besides emergencies, at most 50 sorts (DU03). */
  important?: InputMaybe<Array<PolicyMatchInput>>;
  /** The ladders, at most 50. */
  ladders?: InputMaybe<Array<PolicyLadderInput>>;
  /** What a day late costs, in millionths of what is owed, up to 10,000 (FE05); 300 when left out, which are 0.03 %; 0 for no late fees. */
  lateFeePerMillion?: InputMaybe<Scalars['Int']['input']>;
  /** After how many days late the counting of late fees begins, up to 366 (FE05); 30 when left out. */
  lateGraceDays?: InputMaybe<Scalars['Int']['input']>;
  /** Time of day, HH:MM, at which each department gets the list of its unfinished work (TK15); there is no list when left out. */
  listAt?: InputMaybe<Scalars['String']['input']>;
  /** Time of day, HH:MM, from which on reported repairs are listed in the morning (DU01); 20:00 when left out, empty for no list. */
  nightFrom?: InputMaybe<Scalars['String']['input']>;
  /** Time of day, HH:MM, at which the repairs of the night are listed for the technicians (DU01); 08:10 when left out, empty for no list. */
  nightListAt?: InputMaybe<Scalars['String']['input']>;
  /** What is new in it, at most 400 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** After how many days of its month what is charged each month is due, up to 366 (FE02); 14 when left out, which is the 15th. */
  paymentDays?: InputMaybe<Scalars['Int']['input']>;
  /** How often the borrower of an overdue key is reminded, in seconds, at least 60 (KY04); daily when left out, 0 for never. */
  remindSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** For how many days a complaint about the same matter counts as repeated (TK11), up to 3,660; 90 when left out. */
  repeatDays?: InputMaybe<Scalars['Int']['input']>;
  /** Time of day, HH:MM, by which the duty log is signed on working days (DU04); 09:00 when left out, empty for no review. */
  reviewAt?: InputMaybe<Scalars['String']['input']>;
  /** The rules, 1 to 200. */
  rules: Array<PolicyRuleInput>;
};

/** Which roster is published. */
export type PublishRosterInput = {
  /** Whether shifts may stay without anybody; not when left out. */
  acceptGaps?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The roster. */
  rosterID: Scalars['ID']['input'];
};

/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type Query = {
  /** What departments were given of their unfinished work, newest first (TK15). */
  afternoonLists: AfternoonListConnection;
  /** What an estate is owed, by how long it has been due, and who is late (FE05). */
  arrears: Arrears;
  /** The knowledge base (IN07). */
  articles: ArticleConnection;
  /** Billing runs of an estate (FE02). */
  billingRuns: BillingRunConnection;
  /** The block list of an estate, newest first, lifted entries among them. */
  blockedVisitors: BlockedVisitorConnection;
  /** What hangs on the wall of an estate's desk, as it is now. Subscribe to `journal`, `tickets` or `board` for what comes. */
  board: Board;
  /** Buildings (楼栋) in sight (PL02). */
  buildings: BuildingConnection;
  /** How many of the completed repairs and complaints were called back (TK14). */
  callBackCoverage: CallBackCoverage;
  /** How the hotline was answered in a period of at most 92 days (IN06). */
  calls: CallFigures;
  /** Tills of an estate, open ones among them (FE06). */
  cashUps: CashUpConnection;
  /** What units are charged (FE01). */
  charges: ChargeConnection;
  /** Departments in sight (PL05). */
  departments: DepartmentConnection;
  /** What desks did in a time, besides tickets (RP03, IN06). */
  deskStats: DeskStats;
  /** Posts in sight (DU01). */
  dutyPosts: DutyPostConnection;
  /** Figures of duty in a time: rosters, shifts, swaps, handovers, reviews of the log and spot checks (DU01, DU03, DU04). What lies ahead does not count. */
  dutyStats: DutyStats;
  /** Escalations of an estate in sight, newest first. */
  escalations: EscalationConnection;
  /** The estates in sight (PL01). */
  estates: EstateConnection;
  /** What residents of an estate pay for (FE01). */
  feeItems: FeeItemConnection;
  /**
   * What was charged for a time, and what of it was collected (FE07): for a month or a year in `period`, or for the days from `from` on and before `to`. A monthly charge
   * belongs to the first day of the month that it is for, a one-off charge to the day on which it was made.
   */
  feeStats: FeeStats;
  /** Handovers in sight (DU03). */
  handovers: HandoverConnection;
  /** Incidents of an estate, newest first. */
  incidents: IncidentConnection;
  /** Visitors announced with a pass code (VI02). */
  invitations: InvitationConnection;
  /**
   * The journal (值班记录) of an estate, oldest first; with `last` the newest page. Without `estateID` the company's own journal.
   * An entry out of the caller's sight arrives as a stub of kind `WITHHELD`.
   */
  journal: JournalConnection;
  /** Loans of keys in sight (KY02). */
  keyLoans: KeyLoanConnection;
  /** Figures of keys as of now, and of those that were lent in a time when `from` and `to` are given (RP03). */
  keyStats: KeyStats;
  /** Keys in sight (KY01). */
  keys: KeyConnection;
  /** Public places in sight (PL02). */
  locations: LocationConnection;
  /** Reviews of the duty log in sight (DU04). */
  logReviews: LogReviewConnection;
  /** Messages (转告) in sight; `where: {deliveredAtIsNil: true}` for the open ones (IN04). */
  messages: MessageConnection;
  /** Meters (FE08). */
  meters: MeterConnection;
  /** Who moves in, and how far that is (MV01). */
  moveIns: MoveInConnection;
  /** Who moves out, or has announced it (MV02). */
  moveOuts: MoveOutConnection;
  /** Fetches an object given its ID. */
  node?: Maybe<Node>;
  /** Lookup nodes by a list of IDs. */
  nodes: Array<Maybe<Node>>;
  /** Parcels, registered post and money orders in sight (VI04). */
  parcels: ParcelConnection;
  /** Pass codes that were refused on an estate, newest first (VI02). */
  passAttempts: PassAttemptConnection;
  /** Rounds of patrols in sight (PT01). */
  patrolRounds: PatrolRoundConnection;
  /** Patrol routes in sight (PT01). */
  patrolRoutes: PatrolRouteConnection;
  /** Figures of the rounds of patrols that were due in a time (RP03, PT01). */
  patrolStats: PatrolStats;
  /** Money that was taken (FE03). */
  payments: PaymentConnection;
  /** A version of an estate's policy: which steps have to be reached by when, and who is called when they are not (TK03, TK04). */
  policy: Policy;
  /** Price lists in sight. */
  priceItems: PriceItemConnection;
  /** Passes for large goods that leave by the gate (VI05). */
  releasePasses: ReleasePassConnection;
  /** Residents (业户) in sight (PL03). Find a caller with `where: {phone:}` or `where: {search:}`. */
  residents: ResidentConnection;
  /** Rosters in sight; drafts are seen by those who plan them (DU01). */
  rosters: RosterConnection;
  /** Requests for swaps in sight (DU01). */
  shiftSwaps: ShiftSwapConnection;
  /** Shifts in sight: who is on duty where (DU01). Who is on duty now: `startsAtLTE` and `endsAtGT` of this moment. */
  shifts: ShiftConnection;
  /** Spot checks in sight (DU04). */
  spotChecks: SpotCheckConnection;
  /** Staff who work on the estates in sight (PL05). */
  staff: StaffConnection;
  /** What each member of staff completed in a time, most first (RL06). */
  staffStats: Array<StaffFigures>;
  /** Counts of the cabinet of an estate, newest first (KY06). */
  stockTakes: StockTakeConnection;
  /**
   * Figures of the tickets in the caller's sight that were entered in a time, and of what became of them until now (RP01, RP02): exact as of the answer.
   * A list of `tickets` with the same filter, and the time in `openedAtGTE` and `openedAtLT`, has the same tickets.
   * Whole days cost the same however much history there is, when the filter has nothing but `estateID`, `kind`, `status` and one of `departmentID`, `class`, `channel` and
   * `assigneeID` (or their `In`), and groups are by one of these besides kind and status; for others every ticket of the time is looked at, at most 100,000.
   */
  ticketStats: TicketStats;
  /** Tickets in sight. */
  tickets: TicketConnection;
  /** Bearer tokens, newest last; administrators only. */
  tokens: TokenConnection;
  /** Counts what a policy would have said to the tickets of the last 31 days, at most the newest 2,000. It changes nothing. */
  tryPolicy: PolicyTrial;
  /** Units (房屋) in sight (PL02). */
  units: UnitConnection;
  /** Who the token stands for. */
  viewer: Viewer;
  /** Figures of the visitors who came in during a time (RP03). */
  visitStats: VisitStats;
  /** Visits in sight: who is expected, who is on site, who has left (VI01, VI03). */
  visits: VisitConnection;
  /** What was sent to a webhook, newest first. */
  webhookDeliveries: WebhookDeliveryConnection;
  /** Webhooks of an estate, oldest first, at most 50. */
  webhooks: Array<Webhook>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryAfternoonListsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  estateID: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryArrearsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  estateID: Scalars['ID']['input'];
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ArticleOrder>>;
  where?: InputMaybe<ArticleWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryBillingRunsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BillingRunOrder>>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryBlockedVisitorsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryBoardArgs = {
  estateID: Scalars['ID']['input'];
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryBuildingsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BuildingOrder>>;
  where?: InputMaybe<BuildingWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryCallBackCoverageArgs = {
  estateID: Scalars['ID']['input'];
  from: Scalars['Time']['input'];
  to: Scalars['Time']['input'];
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryCallsArgs = {
  estateID: Scalars['ID']['input'];
  from: Scalars['Time']['input'];
  to: Scalars['Time']['input'];
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryCashUpsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CashUpOrder>>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryChargesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChargeOrder>>;
  where?: InputMaybe<ChargeWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryDepartmentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DepartmentOrder>>;
  where?: InputMaybe<DepartmentWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryDeskStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<DeskDimension>>;
  to: Scalars['Time']['input'];
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryDutyPostsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DutyPostOrder>>;
  where?: InputMaybe<DutyPostWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryDutyStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<DutyDimension>>;
  to: Scalars['Time']['input'];
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryEscalationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  statusIn?: InputMaybe<Array<EscalationStatus>>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryEstatesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EstateOrder>>;
  where?: InputMaybe<EstateWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryFeeItemsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FeeItemOrder>>;
  where?: InputMaybe<FeeItemWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryFeeStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  groupBy?: InputMaybe<Array<FeeDimension>>;
  period?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ChargeWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryHandoversArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HandoverOrder>>;
  where?: InputMaybe<HandoverWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  statusIn?: InputMaybe<Array<IncidentStatus>>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryInvitationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvitationOrder>>;
  where?: InputMaybe<InvitationWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryJournalArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  estateID?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryKeyLoansArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<KeyLoanOrder>>;
  where?: InputMaybe<KeyLoanWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryKeyStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Time']['input']>;
  groupBy?: InputMaybe<Array<KeyDimension>>;
  to?: InputMaybe<Scalars['Time']['input']>;
  where?: InputMaybe<KeyLoanWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryKeysArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<KeyOrder>>;
  where?: InputMaybe<KeyWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LocationOrder>>;
  where?: InputMaybe<LocationWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryLogReviewsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LogReviewOrder>>;
  where?: InputMaybe<LogReviewWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MessageOrder>>;
  where?: InputMaybe<MessageWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryMetersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeterOrder>>;
  where?: InputMaybe<MeterWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryMoveInsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MoveInOrder>>;
  where?: InputMaybe<MoveInWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryMoveOutsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MoveOutOrder>>;
  where?: InputMaybe<MoveOutWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryParcelsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParcelOrder>>;
  where?: InputMaybe<ParcelWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryPassAttemptsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryPatrolRoundsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PatrolRoundOrder>>;
  where?: InputMaybe<PatrolRoundWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryPatrolRoutesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PatrolRouteOrder>>;
  where?: InputMaybe<PatrolRouteWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryPatrolStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<PatrolDimension>>;
  to: Scalars['Time']['input'];
  where?: InputMaybe<PatrolRoundWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryPaymentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaymentOrder>>;
  where?: InputMaybe<PaymentWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryPolicyArgs = {
  estateID: Scalars['ID']['input'];
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryPriceItemsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PriceItemOrder>>;
  where?: InputMaybe<PriceItemWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryReleasePassesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReleasePassOrder>>;
  where?: InputMaybe<ReleasePassWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryResidentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResidentOrder>>;
  where?: InputMaybe<ResidentWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryRostersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RosterOrder>>;
  where?: InputMaybe<RosterWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryShiftSwapsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ShiftSwapWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryShiftsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ShiftOrder>>;
  where?: InputMaybe<ShiftWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QuerySpotChecksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SpotCheckOrder>>;
  where?: InputMaybe<SpotCheckWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryStaffArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<StaffOrder>>;
  where?: InputMaybe<StaffWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryStaffStatsArgs = {
  estateID?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Time']['input'];
  to: Scalars['Time']['input'];
  where?: InputMaybe<TicketWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryStockTakesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryTicketStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  countedBy?: InputMaybe<TicketMoment>;
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<TicketDimension>>;
  to: Scalars['Time']['input'];
  where?: InputMaybe<TicketWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TicketOrder>>;
  where?: InputMaybe<TicketWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryTokensArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryTryPolicyArgs = {
  input: TryPolicyInput;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UnitOrder>>;
  where?: InputMaybe<UnitWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryVisitStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<VisitDimension>>;
  to: Scalars['Time']['input'];
  where?: InputMaybe<VisitWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  where?: InputMaybe<VisitWhereInput>;
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryWebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  statusIn?: InputMaybe<Array<DeliveryStatus>>;
  webhookID: Scalars['ID']['input'];
};


/** What can be read. Every list needs `first` or `last`; every query is priced before it runs. */
export type QueryWebhooksArgs = {
  estateID: Scalars['ID']['input'];
};

/** What a paid repair will cost, quoted on site from the price list; work begins when the owner agrees (TK07). Its lines never change; another quote is another record, and the newest counts. */
export type Quote = Node & {
  /** When the owner agreed or declined; null until then. */
  answeredAt?: Maybe<Scalars['Time']['output']>;
  /** Who agreed or declined for the unit; empty until then. */
  answeredBy: Scalars['String']['output'];
  /** ISO 4217 code of the money. */
  currency: Scalars['String']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Where the agreement is kept: a signature, a recorded call, a message. */
  evidence: Scalars['String']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What is charged for, as the price list stood. */
  lines: Array<QuoteLine>;
  /** Number of the quote on its repair order, from 1. */
  number: Scalars['Int']['output'];
  /** When it was quoted. */
  quotedAt: Scalars['Time']['output'];
  /** Who quoted it. */
  quotedBy?: Maybe<Staff>;
  /** Who quoted it. */
  quotedByID?: Maybe<Scalars['ID']['output']>;
  /** What the owner says of it. */
  status: QuoteStatus;
  /** The ticket. */
  ticketID: Scalars['ID']['output'];
  /** Sum of the lines' amounts, in minor units. */
  total: Scalars['MinorUnits']['output'];
  /** The repair order. */
  workOrder: WorkOrder;
  /** The repair order. */
  workOrderID: Scalars['ID']['output'];
};

/** A line of a quote, as the price list stood on its day. */
export type QuoteLine = {
  /** Price of the line, rounded half to even to whole minor units. */
  amount: Scalars['MinorUnits']['output'];
  /** Code in the price list. */
  code: Scalars['String']['output'];
  /** What one of it is. */
  measure: Scalars['String']['output'];
  /** What is done or delivered. */
  name: Scalars['String']['output'];
  /** Price of one, in minor units. */
  price: Scalars['MinorUnits']['output'];
  /** How many of it. */
  quantity: Scalars['Quantity']['output'];
};

/** A line of a quote. */
export type QuoteLineInput = {
  /** The line of the price list. */
  priceItemID: Scalars['ID']['input'];
  /** How many of it, more than 0 and at most 1,000,000. */
  quantity: Scalars['Quantity']['input'];
};

/** What a repair will cost. */
export type QuoteRepairInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The lines, 1 to 50. */
  lines: Array<QuoteLineInput>;
  /** The repair order, which the technician has signed. */
  workOrderID: Scalars['ID']['input'];
};

/** QuoteStatus is what the owner says of a quote (TK07). */
export type QuoteStatus =
  /** The owner agreed to the price. */
  | 'AGREED'
  /** The owner does not want it at this price. */
  | 'DECLINED'
  /** The owner has not answered. */
  | 'OFFERED'
  /** Another quote was made instead. */
  | 'REPLACED';

/** A document that was seen. */
export type RecordMoveDocumentInput = {
  /** What it is. */
  document: MoveDocumentName;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The move-in. */
  moveInID: Scalars['ID']['input'];
  /** Where the copy is kept, or why there is none, at most 200 characters. */
  reference: Scalars['String']['input'];
};

/** What was found at a checkpoint. */
export type RecordPatrolCheckInput = {
  /** The checkpoint of the round. */
  checkID: Scalars['ID']['input'];
  /** What has to be worked on; left out when everything is in order. */
  finding?: InputMaybe<FindingInput>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the round. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What else was noted; at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What a meter shows. */
export type RecordReadingInput = {
  /** Whether it is right although it is far above what is usual. */
  confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The meter. */
  meterID: Scalars['ID']['input'];
  /** What else is noted, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was read, after the last reading; today when left out. */
  readOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it shows, not less than last time. */
  value: Scalars['Quantity']['input'];
};

/** What was found at a post. */
export type RecordSpotCheckInput = {
  /** What was found wanting; left out or empty when all was in order. */
  findings?: InputMaybe<Array<SpotCheckFinding>>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is done about it; at most 4,000 characters. */
  measures?: InputMaybe<Scalars['String']['input']>;
  /** What was found in particular, needed with findings; at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The post. */
  postID: Scalars['ID']['input'];
  /** Who was met there, or should have been. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
};

/** Input of referTicket. */
export type ReferTicketInput = {
  /** The department whose head decides. */
  departmentID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be decided, at most 4,000 characters. */
  question: Scalars['String']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** Money of a payment that was given back in the way it came, or a payment that was undone because it was a mistake; with who approved it and why (FE04). */
export type Refund = Node & {
  /** What it undid. */
  allocations?: Maybe<Array<Allocation>>;
  /** How much. */
  amount: Scalars['MinorUnits']['output'];
  /** Who approved it. */
  approvedBy: Staff;
  /** Who approved it: neither who took the money nor who gives it back. */
  approvedByID: Scalars['ID']['output'];
  /** The day on which it was given back, in the estate's zone. */
  bookedOn: Scalars['Date']['output'];
  /** The till that it came out of (FE06). */
  cashUp: CashUp;
  /** The till that it came out of (FE06). */
  cashUpID: Scalars['ID']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Why it is given back. */
  kind: RefundKind;
  /** When it was given back. */
  madeAt: Scalars['Time']['output'];
  /** Who gave it back. */
  madeBy?: Maybe<Staff>;
  /** Who gave it back; null for nobody in particular. */
  madeByID?: Maybe<Scalars['ID']['output']>;
  /** How it is given back: the way the payment came. */
  method: PaymentMethod;
  /** Number of the voucher: year and running number, without gaps in the estate. */
  number: Scalars['String']['output'];
  /** The payment. */
  payment: Payment;
  /** The payment. */
  paymentID: Scalars['ID']['output'];
  /** Why, in words. */
  reason: Scalars['String']['output'];
  /** The unit. */
  unitID: Scalars['ID']['output'];
};

/** RefundKind is why money of a payment is given back (FE04). */
export type RefundKind =
  /** The resident gets money back. */
  | 'REFUND'
  /** The payment was a mistake. */
  | 'VOID';

/** Money of a payment that is given back. */
export type RefundPaymentInput = {
  /** How much, at most what is left of it. */
  amount: Scalars['MinorUnits']['input'];
  /** The supervisor or manager who approves it: neither who took the money nor who gives it back. */
  approvedByID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the payment. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The payment. */
  paymentID: Scalars['ID']['input'];
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** A new key or set. */
export type RegisterKeyInput = {
  /** How many keys of which kind hang on the tag, 1 to 20 kinds, each once. */
  contents: Array<KeyCountInput>;
  /** What the owner says who leaves it in custody (钥匙托管, KY02); left out for a key of the estate. */
  custody?: InputMaybe<KeyCustodyInput>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The public place it belongs to. */
  locationID?: InputMaybe<Scalars['ID']['input']>;
  /** Cabinet and hook, at most 100 characters. */
  place: Scalars['String']['input'];
  /** Number on the tag, unique in the estate, at most 32 characters. */
  tag: Scalars['String']['input'];
  /** The unit it belongs to; a key belongs to a unit or a public place. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
};

/** A meter that was put in. */
export type RegisterMeterInput = {
  /** The building whose units share it; left out for a unit's own meter, and for one that the whole estate shares. */
  buildingID?: InputMaybe<Scalars['ID']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The fee item that it counts for. */
  itemID: Scalars['ID']['input'];
  /** Number on the meter, unique in the estate, at most 50 characters. */
  number: Scalars['String']['input'];
  /** The unit whose meter it is; left out for a shared one. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody who comes unannounced. */
export type RegisterVisitInput = {
  /** The supervisor or centre manager who lets it pass although the visitor is on the block list. */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the badge handed out, at most 32 characters. */
  badge?: InputMaybe<Scalars['String']['input']>;
  /** How many come along, 0 to 200. */
  companions?: InputMaybe<Scalars['Int']['input']>;
  /** The visitor's company, at most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Who in the unit says that the visitor may come, at most 100 characters; needed for VISITOR. */
  confirmedBy?: InputMaybe<Scalars['String']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** The resident visited, who lives in the unit. */
  hostID?: InputMaybe<Scalars['ID']['input']>;
  /** Who is visited, as said at the desk, at most 100 characters. */
  hostName?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The public place visited; a contractor names this or the unit. */
  locationID?: InputMaybe<Scalars['ID']['input']>;
  /** Plate of the vehicle, at most 20 characters. */
  plate?: InputMaybe<Scalars['String']['input']>;
  /** Why the visitor comes. */
  purpose: VisitPurpose;
  /** The unit visited; needed for VISITOR and VIEWING, left out for DESK. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the visitor, at most 100 characters. */
  visitorName: Scalars['String']['input'];
  /** Phone of the visitor. */
  visitorPhone?: InputMaybe<Scalars['String']['input']>;
};

/** ReleaseAction is something that can be done with a release pass. */
export type ReleaseAction =
  /** Call it off. */
  | 'CANCEL'
  /** Confirm at the gate that the goods leave. */
  | 'CONFIRM'
  /** Stop the goods at the gate. */
  | 'STOP';

/** Something that can be done with a release pass and whether it is open now. */
export type ReleaseActionState = {
  /** What. */
  action: ReleaseAction;
  /** Whether the caller may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Why a handover may pass. */
export type ReleaseHandoverInput = {
  /** The handover. */
  handoverID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why; at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** Something that leaves by the gate (VI05). */
export type ReleaseItem = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** What it is. */
  name: Scalars['String']['output'];
};

/** Something that leaves by the gate. */
export type ReleaseItemInput = {
  /** How many, 1 to 10,000. */
  count: Scalars['Int']['input'];
  /** What it is, at most 100 characters. */
  name: Scalars['String']['input'];
};

/** A pass (物品放行条) that lets large goods leave by the gate once (VI05). */
export type ReleasePass = Node & {
  /** What can be done with the pass: whether the caller may do it now, and if not, why. */
  actions: Array<ReleaseActionState>;
  /** Name of who takes the goods out. */
  applicant: Scalars['String']['output'];
  /** When the guard let the goods pass, or stopped them; null before. */
  checkedAt?: Maybe<Scalars['Time']['output']>;
  /** The guard. */
  checkedBy?: Maybe<Staff>;
  /** The guard. */
  checkedByID?: Maybe<Scalars['ID']['output']>;
  /** Where the tenant company's consent is kept; empty for persons. */
  companyConsent: Scalars['String']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Why fees need not be settled first; empty when they are. */
  feesWaivedBecause: Scalars['String']['output'];
  /** Who let it pass although fees are open. */
  feesWaivedBy?: Maybe<Staff>;
  /** Who let it pass although fees are open; null when they are settled. */
  feesWaivedByID?: Maybe<Scalars['ID']['output']>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['Time']['output'];
  /** Who issued it. */
  issuedBy?: Maybe<Staff>;
  /** Who issued it. */
  issuedByID?: Maybe<Scalars['ID']['output']>;
  /** What leaves. */
  items: Array<ReleaseItem>;
  /** What the guard found, or why it was called off. */
  note: Scalars['String']['output'];
  /** Number of the estate and day: `F20261123-002`. */
  number: Scalars['String']['output'];
  /** Where the owner's consent is kept; empty when the owner takes them. */
  ownerConsent: Scalars['String']['output'];
  /** Phone of who takes the goods out, digits only. */
  phone: Scalars['String']['output'];
  /** Plate of the vehicle, upper case without spaces; empty without one. */
  plate: Scalars['String']['output'];
  /** Who takes the goods out; it decides on the consents. */
  role: CarrierRole;
  /** How it stands; moved by the clock when its window is over. */
  status: ReleaseStatus;
  /** What happened to the pass, oldest first: the journal filtered by it. */
  timeline: JournalConnection;
  /** The unit that the goods come from. */
  unit: Unit;
  /** The unit that the goods come from. */
  unitID: Scalars['ID']['output'];
  /** From when it is good. */
  validFrom: Scalars['Time']['output'];
  /** Until when it is good. */
  validTo: Scalars['Time']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A pass (物品放行条) that lets large goods leave by the gate once (VI05). */
export type ReleasePassTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One step of a live list of release passes. */
export type ReleasePassChange = {
  /** What happened. */
  change: ListChange;
  /** Position; a subscription resumes right behind it. During the listing it starts the listing again. */
  cursor: Scalars['Cursor']['output'];
  /** Id of the release pass that left; null for every other change. */
  leftID?: Maybe<Scalars['ID']['output']>;
  /** The release pass as it is now; null for LEFT and CAUGHT_UP. */
  releasePass?: Maybe<ReleasePass>;
};

/** A connection to a list of items. */
export type ReleasePassConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<ReleasePassEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type ReleasePassEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<ReleasePass>;
};

/** Ordering options for ReleasePass connections */
export type ReleasePassOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ReleasePassOrderField;
};

/** Properties by which ReleasePass connections can be ordered. */
export type ReleasePassOrderField =
  /** By number. */
  | 'NUMBER'
  /** By valid from. */
  | 'VALID_FROM';

/** What every change of a release pass answers with. */
export type ReleasePassPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The pass as changed. */
  releasePass: ReleasePass;
};

/**
 * ReleasePassWhereInput is used for filtering ReleasePass objects.
 * Input was generated by ent.
 */
export type ReleasePassWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<ReleasePassWhereInput>>;
  /** `checkedAt` is this. */
  checkedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is more than this. */
  checkedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is this or more. */
  checkedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is one of these. */
  checkedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `checkedAt` is not set. */
  checkedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedAt` is less than this. */
  checkedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is this or less. */
  checkedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is not this. */
  checkedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is none of these. */
  checkedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `checkedAt` is set. */
  checkedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedByID` is this. */
  checkedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` contains this. */
  checkedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` contains this, ignoring case. */
  checkedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is this, ignoring case. */
  checkedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is more than this. */
  checkedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is this or more. */
  checkedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` begins with this. */
  checkedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` ends with this. */
  checkedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is one of these. */
  checkedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedByID` is not set. */
  checkedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedByID` is less than this. */
  checkedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is this or less. */
  checkedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is not this. */
  checkedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is none of these. */
  checkedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedByID` is set. */
  checkedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `feesWaivedByID` is this. */
  feesWaivedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` contains this. */
  feesWaivedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` contains this, ignoring case. */
  feesWaivedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` is this, ignoring case. */
  feesWaivedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` is more than this. */
  feesWaivedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` is this or more. */
  feesWaivedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` begins with this. */
  feesWaivedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` ends with this. */
  feesWaivedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` is one of these. */
  feesWaivedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `feesWaivedByID` is not set. */
  feesWaivedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `feesWaivedByID` is less than this. */
  feesWaivedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` is this or less. */
  feesWaivedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` is not this. */
  feesWaivedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `feesWaivedByID` is none of these. */
  feesWaivedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `feesWaivedByID` is set. */
  feesWaivedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `issuedAt` is this. */
  issuedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `issuedAt` is more than this. */
  issuedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `issuedAt` is this or more. */
  issuedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `issuedAt` is one of these. */
  issuedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `issuedAt` is less than this. */
  issuedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `issuedAt` is this or less. */
  issuedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `issuedAt` is not this. */
  issuedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `issuedAt` is none of these. */
  issuedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `issuedByID` is this. */
  issuedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` contains this. */
  issuedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` contains this, ignoring case. */
  issuedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` is this, ignoring case. */
  issuedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` is more than this. */
  issuedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` is this or more. */
  issuedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` begins with this. */
  issuedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` ends with this. */
  issuedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` is one of these. */
  issuedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `issuedByID` is not set. */
  issuedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `issuedByID` is less than this. */
  issuedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` is this or less. */
  issuedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` is not this. */
  issuedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `issuedByID` is none of these. */
  issuedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `issuedByID` is set. */
  issuedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<ReleasePassWhereInput>;
  /** `number` is this. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this. */
  numberContains?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this, ignoring case. */
  numberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this, ignoring case. */
  numberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is more than this. */
  numberGT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or more. */
  numberGTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` begins with this. */
  numberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `number` ends with this. */
  numberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `number` is one of these. */
  numberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `number` is less than this. */
  numberLT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or less. */
  numberLTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` is not this. */
  numberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `number` is none of these. */
  numberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ReleasePassWhereInput>>;
  /** `role` is this. */
  role?: InputMaybe<CarrierRole>;
  /** `role` is one of these. */
  roleIn?: InputMaybe<Array<CarrierRole>>;
  /** `role` is not this. */
  roleNEQ?: InputMaybe<CarrierRole>;
  /** `role` is none of these. */
  roleNotIn?: InputMaybe<Array<CarrierRole>>;
  /** `status` is this. */
  status?: InputMaybe<ReleaseStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<ReleaseStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<ReleaseStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<ReleaseStatus>>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `validFrom` is this. */
  validFrom?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is more than this. */
  validFromGT?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is this or more. */
  validFromGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is one of these. */
  validFromIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validFrom` is less than this. */
  validFromLT?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is this or less. */
  validFromLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is not this. */
  validFromNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is none of these. */
  validFromNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validTo` is this. */
  validTo?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is more than this. */
  validToGT?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is this or more. */
  validToGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is one of these. */
  validToIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validTo` is less than this. */
  validToLT?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is this or less. */
  validToLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is not this. */
  validToNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is none of these. */
  validToNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
};

/** ReleaseStatus is how a release pass stands (VI05). */
export type ReleaseStatus =
  /** Called off. */
  | 'CANCELLED'
  /** Its window is over. */
  | 'EXPIRED'
  /** Good at the gate in its window. */
  | 'ISSUED'
  /** The goods have left. */
  | 'RELEASED'
  /** The guard did not let the goods pass. */
  | 'STOPPED';

/** A reminder by hand. */
export type RemindBorrowerInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The loan. */
  loanID: Scalars['ID']['input'];
};

/** A message to send once more. */
export type ReplayDeliveryInput = {
  /** The message. */
  deliveryID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A reply to who handed a ticket over. */
export type ReplyToHandoverInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether this was the result; otherwise it was the progress. */
  result?: InputMaybe<Scalars['Boolean']['input']>;
  /** What they were told, at most 4,000 characters. */
  text: Scalars['String']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** A call as the telephone system reports it. */
export type ReportCallInput = {
  /** When it was answered. */
  answeredAt?: InputMaybe<Scalars['Time']['input']>;
  /** When it ended. */
  endedAt?: InputMaybe<Scalars['Time']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** The caller's number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** When it began to ring. */
  rangAt: Scalars['Time']['input'];
  /** The telephone system's own id of the call. */
  reference: Scalars['String']['input'];
  /** How often it rang, 0 to 1,000. */
  rings?: InputMaybe<Scalars['Int']['input']>;
};

/** A lost key that turned up. */
export type ReportKeyFoundInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The key. */
  keyID: Scalars['ID']['input'];
  /** Where it was, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is used again; not when its lock was changed. */
  usable: Scalars['Boolean']['input'];
};

/** A key that is gone. */
export type ReportKeyLostInput = {
  /** How it was lost, at most 4,000 characters. */
  circumstances: Scalars['String']['input'];
  /** What the borrower owes for it, in minor units of the estate's currency. */
  compensation?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the loan, or of the key. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The key, when it was in the cabinet: name this or the loan. */
  keyID?: InputMaybe<Scalars['ID']['input']>;
  /** The loan it was lost on. */
  loanID?: InputMaybe<Scalars['ID']['input']>;
  /** Whether a ticket is opened to change the lock; it is when left out. */
  lockChange?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Input of reportProgress. */
export type ReportProgressInput = {
  /** When it will be finished, as far as one can say; ahead by a year at most. */
  finishAt?: InputMaybe<Scalars['Time']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is done and what stands in the way, at most 4,000 characters. */
  text: Scalars['String']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** Who asks for a swap, and why. */
export type RequestShiftSwapInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; at most 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The shift, which has not begun. */
  shiftID: Scalars['ID']['input'];
};

/** A person or company (业户) linked to units over time as owner, tenant or family member (PL03). */
export type Resident = Node & {
  /** Resident cards (住户卡) issued to the person (PL07). */
  cards?: Maybe<Array<ResidentCard>>;
  /** When the resident was registered. */
  createdAt: Scalars['Time']['output'];
  /** Whom to call in an emergency. */
  emergencyContact: Scalars['String']['output'];
  /** Phone of the emergency contact, digits only. */
  emergencyPhone: Scalars['String']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Whether an identity-document number is on file; the number itself is confidential (PL03). */
  identified: Scalars['Boolean']['output'];
  /** Set while the household needs special care (重点户); show it whenever the resident calls (PL04). */
  keyHousehold?: Maybe<KeyHousehold>;
  /** Person or company. */
  kind: ResidentKind;
  /** Language to speak with the resident, a BCP 47 tag. */
  language: Scalars['String']['output'];
  /** Name of the person or company. */
  name: Scalars['String']['output'];
  /** Notes of the desk about the resident. */
  notes: Scalars['String']['output'];
  /** The units the resident owns, rents or lives in, past and present (PL03). */
  occupancies?: Maybe<Array<Occupancy>>;
  /** Further contact phones, digits only. */
  otherPhones?: Maybe<Array<Scalars['String']['output']>>;
  /** First contact phone, digits only; empty when none is known. */
  phone: Scalars['String']['output'];
  /** Tickets the resident raised. */
  tickets: TicketConnection;
  /** What happened to the resident, oldest first: the journal filtered by the resident (TK05). */
  timeline: JournalConnection;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A person or company (业户) linked to units over time as owner, tenant or family member (PL03). */
export type ResidentTicketsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TicketOrder>>;
  where?: InputMaybe<TicketWhereInput>;
};


/** A person or company (业户) linked to units over time as owner, tenant or family member (PL03). */
export type ResidentTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A resident card (住户卡): issued per person and recorded, returned at move-out (PL07). */
export type ResidentCard = Node & {
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** When it was handed out. */
  issuedAt: Scalars['Time']['output'];
  /** Number printed on the card, unique in the estate. */
  number: Scalars['String']['output'];
  /** The holder. */
  resident: Resident;
  /** The holder. */
  residentID: Scalars['ID']['output'];
  /** When it came back; null while it is out. */
  returnedAt?: Maybe<Scalars['Time']['output']>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type ResidentConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<ResidentEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type ResidentEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Resident>;
};

/** ResidentKind tells people from companies (PL03). */
export type ResidentKind =
  /** A company. */
  | 'COMPANY'
  /** A person. */
  | 'PERSON';

/** Ordering options for Resident connections */
export type ResidentOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ResidentOrderField;
};

/** Properties by which Resident connections can be ordered. */
export type ResidentOrderField =
  /** By name. */
  | 'NAME';

/** What every change of a resident answers with. */
export type ResidentPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The resident as changed. */
  resident: Resident;
};

/**
 * ResidentWhereInput is used for filtering Resident objects.
 * Input was generated by ent.
 */
export type ResidentWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<ResidentWhereInput>>;
  /** `createdAt` is this. */
  createdAt?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is more than this. */
  createdAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is this or more. */
  createdAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is one of these. */
  createdAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `createdAt` is less than this. */
  createdAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is this or less. */
  createdAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is not this. */
  createdAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `createdAt` is none of these. */
  createdAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `kind` is this. */
  kind?: InputMaybe<ResidentKind>;
  /** `kind` is one of these. */
  kindIn?: InputMaybe<Array<ResidentKind>>;
  /** `kind` is not this. */
  kindNEQ?: InputMaybe<ResidentKind>;
  /** `kind` is none of these. */
  kindNotIn?: InputMaybe<Array<ResidentKind>>;
  /** `language` is this. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** `language` contains this. */
  languageContains?: InputMaybe<Scalars['String']['input']>;
  /** `language` contains this, ignoring case. */
  languageContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `language` is this, ignoring case. */
  languageEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `language` is more than this. */
  languageGT?: InputMaybe<Scalars['String']['input']>;
  /** `language` is this or more. */
  languageGTE?: InputMaybe<Scalars['String']['input']>;
  /** `language` begins with this. */
  languageHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `language` ends with this. */
  languageHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `language` is one of these. */
  languageIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `language` is less than this. */
  languageLT?: InputMaybe<Scalars['String']['input']>;
  /** `language` is this or less. */
  languageLTE?: InputMaybe<Scalars['String']['input']>;
  /** `language` is not this. */
  languageNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `language` is none of these. */
  languageNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ResidentWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ResidentWhereInput>>;
  /** Part of a telephone number, at least 3 digits; spaces and dashes do not count. Answered from an index. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Part of a name, from one character, or of a telephone number. Answered from an index. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Input of resumeTicket. */
export type ResumeTicketInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** The end of a key. */
export type RetireKeyInput = {
  /** Why; a loss has a report of its own. */
  because: KeyEnd;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The key, which is not out. */
  keyID: Scalars['ID']['input'];
  /** What else there is to say, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A meter that was taken away. */
export type RetireMeterInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the meter. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The meter. */
  meterID: Scalars['ID']['input'];
};

/** A key that comes back. */
export type ReturnKeyInput = {
  /** What the borrower owes for a damaged one, in minor units of the estate's currency. */
  compensation?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** How it came back; GOOD when left out. */
  condition?: InputMaybe<KeyCondition>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The loan. */
  loanID: Scalars['ID']['input'];
  /** Whether a ticket is opened for a damaged one; it is when left out. */
  lockChange?: InputMaybe<Scalars['Boolean']['input']>;
  /** What happened to it, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Input of returnMedicalHelp. */
export type ReturnMedicalHelpInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The medical help. */
  medicalHelpID: Scalars['ID']['input'];
  /** How it went, at most 4,000 characters. */
  outcome: Scalars['String']['input'];
};

/** A resident card come back. */
export type ReturnResidentCardInput = {
  /** The card. */
  cardID: Scalars['ID']['input'];
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A key that was issued at move-in. */
export type ReturnedKeyInput = {
  /** What is owed for it, in minor units. */
  compensation?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Its loan. */
  loanID: Scalars['ID']['input'];
  /** How, at most 4,000 characters; needed for a missing one. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  outcome: KeyOutcome;
};

/** Input of reviewTicket. */
export type ReviewTicketInput = {
  /** What the head says, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** An invitation to be called off. */
export type RevokeInvitationInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The invitation. */
  invitationID: Scalars['ID']['input'];
  /** Why, at most 4,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A token to revoke. */
export type RevokeTokenInput = {
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The token. */
  tokenID: Scalars['ID']['input'];
};

/** Role is a set of permissions (PL05). */
export type Role =
  /** Administrator of the system, sees all estates. */
  | 'ADMIN'
  /** Wall board: one estate, read-only, no personal data. */
  | 'BOARD'
  /** 物管员/管家. */
  | 'BUTLER'
  /** 收费员. */
  | 'CASHIER'
  /** 管理处主任. */
  | 'CENTRE_MANAGER'
  /** 微机员. */
  | 'DISPATCH_CLERK'
  /** 司机. */
  | 'DRIVER'
  /** 前台. */
  | 'FRONT_DESK'
  /** 保安. */
  | 'GUARD'
  /** 内勤. */
  | 'OFFICE_CLERK'
  /** 泳池. */
  | 'POOL_STAFF'
  /** Reporting tool: read-only aggregates. */
  | 'REPORTING'
  /** 客服专员. */
  | 'SPECIALIST'
  /** 客服主管. */
  | 'SUPERVISOR'
  /** 技工. */
  | 'TECHNICIAN';

/** The roster (值班表) of an estate and month. It is published before the month begins, and then changes only by swaps (DU01). */
export type Roster = Node & {
  /** When the month begins: it has to be published before. */
  dueAt: Scalars['Time']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** How many shifts of posts had nobody when it was published. */
  gaps: Scalars['Int']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The month, `2026-12`. */
  month: Scalars['String']['output'];
  /** When it was published; null while it is a draft, which only those who plan it see. */
  publishedAt?: Maybe<Scalars['Time']['output']>;
  /** Who published it. */
  publishedBy?: Maybe<Staff>;
  /** Who published it. */
  publishedByID?: Maybe<Scalars['ID']['output']>;
  /** Its shifts. */
  shifts: ShiftConnection;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** The roster (值班表) of an estate and month. It is published before the month begins, and then changes only by swaps (DU01). */
export type RosterShiftsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ShiftOrder>>;
};

/** A connection to a list of items. */
export type RosterConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<RosterEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type RosterEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Roster>;
};

/** Ordering options for Roster connections */
export type RosterOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: RosterOrderField;
};

/** Properties by which Roster connections can be ordered. */
export type RosterOrderField =
  /** By month. */
  | 'MONTH';

/** The roster after a change. */
export type RosterPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The roster. */
  roster: Roster;
};

/**
 * RosterWhereInput is used for filtering Roster objects.
 * Input was generated by ent.
 */
export type RosterWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<RosterWhereInput>>;
  /** `dueAt` is this. */
  dueAt?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is more than this. */
  dueAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or more. */
  dueAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is one of these. */
  dueAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueAt` is less than this. */
  dueAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or less. */
  dueAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is not this. */
  dueAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is none of these. */
  dueAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `gaps` is this. */
  gaps?: InputMaybe<Scalars['Int']['input']>;
  /** `gaps` is more than this. */
  gapsGT?: InputMaybe<Scalars['Int']['input']>;
  /** `gaps` is this or more. */
  gapsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `gaps` is one of these. */
  gapsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `gaps` is less than this. */
  gapsLT?: InputMaybe<Scalars['Int']['input']>;
  /** `gaps` is this or less. */
  gapsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `gaps` is not this. */
  gapsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `gaps` is none of these. */
  gapsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `month` is this. */
  month?: InputMaybe<Scalars['String']['input']>;
  /** `month` contains this. */
  monthContains?: InputMaybe<Scalars['String']['input']>;
  /** `month` contains this, ignoring case. */
  monthContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `month` is this, ignoring case. */
  monthEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `month` is more than this. */
  monthGT?: InputMaybe<Scalars['String']['input']>;
  /** `month` is this or more. */
  monthGTE?: InputMaybe<Scalars['String']['input']>;
  /** `month` begins with this. */
  monthHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `month` ends with this. */
  monthHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `month` is one of these. */
  monthIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `month` is less than this. */
  monthLT?: InputMaybe<Scalars['String']['input']>;
  /** `month` is this or less. */
  monthLTE?: InputMaybe<Scalars['String']['input']>;
  /** `month` is not this. */
  monthNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `month` is none of these. */
  monthNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<RosterWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RosterWhereInput>>;
  /** `publishedAt` is this. */
  publishedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `publishedAt` is more than this. */
  publishedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `publishedAt` is this or more. */
  publishedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `publishedAt` is one of these. */
  publishedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `publishedAt` is not set. */
  publishedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `publishedAt` is less than this. */
  publishedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `publishedAt` is this or less. */
  publishedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `publishedAt` is not this. */
  publishedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `publishedAt` is none of these. */
  publishedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `publishedAt` is set. */
  publishedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `publishedByID` is this. */
  publishedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` contains this. */
  publishedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` contains this, ignoring case. */
  publishedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` is this, ignoring case. */
  publishedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` is more than this. */
  publishedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` is this or more. */
  publishedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` begins with this. */
  publishedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` ends with this. */
  publishedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` is one of these. */
  publishedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `publishedByID` is not set. */
  publishedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `publishedByID` is less than this. */
  publishedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` is this or less. */
  publishedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` is not this. */
  publishedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `publishedByID` is none of these. */
  publishedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `publishedByID` is set. */
  publishedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A month that the units of an estate are to be charged for. */
export type RunBillingInput = {
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The month, `YYYY-MM`. */
  period: Scalars['String']['input'];
  /** Only say what would be charged; charge nothing. */
  preview?: InputMaybe<Scalars['Boolean']['input']>;
  /** The only unit that it is to be about; all of the estate when left out. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
};

/** What residents thought of it, 1 to 5 (TK14). */
export type Satisfaction = {
  /** Their mean; null of none, and when they are withheld. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** How many scores there are; 0 when they are withheld. */
  scores: Scalars['Int']['output'];
  /** True when fewer than five residents gave a score: each would know what the others said. */
  withheld: Scalars['Boolean']['output'];
};

/** A parcel that goes back to the carrier. */
export type SendBackParcelInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The parcel. */
  parcelID: Scalars['ID']['input'];
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** A response to somebody who is ill or hurt. */
export type SendMedicalHelpInput = {
  /** Where the patient is, at most 400 characters; the caller's address or the unit when left out. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** What the family says, if it was asked along already. */
  family?: InputMaybe<FamilyAnswer>;
  /** The guard at the gate who meets the ambulance and guides it; needed for an ambulance. */
  guideID?: InputMaybe<Scalars['ID']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is a major case: the supervisor is called at once. */
  major?: InputMaybe<Scalars['Boolean']['input']>;
  /** Phone at the patient's; the call-back phone when left out. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Who goes, at most 20. */
  responderIDs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is done. */
  response: MedicalResponse;
  /** The call for help. */
  ticketID: Scalars['ID']['input'];
  /** The car, which an escort needs, or the ambulance as far as it is known; at most 100 characters. */
  vehicle?: InputMaybe<Scalars['String']['input']>;
};

/** A change of the duty manager. */
export type SetDutyManagerInput = {
  /** The department. */
  departmentID: Scalars['ID']['input'];
  /** Who answers for it from now on; null for nobody. */
  dutyManagerID?: InputMaybe<Scalars['ID']['input']>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** Until when repairs are free. */
export type SetWarrantyInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The trades. */
  trades: Array<Trade>;
  /** The unit. */
  unitID: Scalars['ID']['input'];
  /** Last day on which repairs are free, in the estate's zone. */
  until: Scalars['Date']['input'];
};

/** The time for which somebody is on duty at a post (DU01). */
export type Shift = Node & {
  /** When it ends. */
  endsAt: Scalars['Time']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Who was planned before it was swapped. */
  planned?: Maybe<Staff>;
  /** Who was planned before it was swapped; null while it is as planned. */
  plannedID?: Maybe<Scalars['ID']['output']>;
  /** The post. */
  post: DutyPost;
  /** The post. */
  postID: Scalars['ID']['output'];
  /** Whether its roster is published; drafts bind nobody. */
  published: Scalars['Boolean']['output'];
  /** The roster that it stands on. */
  roster: Roster;
  /** The roster that it stands on. */
  rosterID: Scalars['ID']['output'];
  /** Who is on duty. */
  staff?: Maybe<Staff>;
  /** Who is on duty. */
  staffID?: Maybe<Scalars['ID']['output']>;
  /** When it begins. */
  startsAt: Scalars['Time']['output'];
  /** What was asked for about it, oldest first. */
  swaps?: Maybe<Array<ShiftSwap>>;
  /** What happened about the shift, oldest first: the journal filtered by it. */
  timeline: JournalConnection;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** The time for which somebody is on duty at a post (DU01). */
export type ShiftTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A connection to a list of items. */
export type ShiftConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<ShiftEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type ShiftEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Shift>;
};

/** Ordering options for Shift connections */
export type ShiftOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: ShiftOrderField;
};

/** Properties by which Shift connections can be ordered. */
export type ShiftOrderField =
  /** By starts at. */
  | 'STARTS_AT';

/** The shift after a change. */
export type ShiftPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The shift. */
  shift: Shift;
};

/** A request that somebody else takes a shift (换班). The supervisor decides, and finds the substitute (DU01). */
export type ShiftSwap = Node & {
  /** When it was decided; null before. */
  decidedAt?: Maybe<Scalars['Time']['output']>;
  /** Who decided. */
  decidedBy?: Maybe<Staff>;
  /** Who decided. */
  decidedByID?: Maybe<Scalars['ID']['output']>;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The post of the shift. */
  post: DutyPost;
  /** The post of the shift. */
  postID: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** What was said with the decision. */
  remark: Scalars['String']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['Time']['output'];
  /** Who asked. */
  requestedBy?: Maybe<Staff>;
  /** Who asked. */
  requestedByID?: Maybe<Scalars['ID']['output']>;
  /** The shift. */
  shift: Shift;
  /** The shift. */
  shiftID: Scalars['ID']['output'];
  /** How it stands. */
  status: SwapStatus;
  /** Who takes the shift. */
  substitute?: Maybe<Staff>;
  /** Who takes the shift; null unless it is approved. */
  substituteID?: Maybe<Scalars['ID']['output']>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** A connection to a list of items. */
export type ShiftSwapConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<ShiftSwapEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type ShiftSwapEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<ShiftSwap>;
};

/** The request after a change. */
export type ShiftSwapPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The request. */
  swap: ShiftSwap;
};

/**
 * ShiftSwapWhereInput is used for filtering ShiftSwap objects.
 * Input was generated by ent.
 */
export type ShiftSwapWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<ShiftSwapWhereInput>>;
  /** `decidedAt` is this. */
  decidedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `decidedAt` is more than this. */
  decidedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `decidedAt` is this or more. */
  decidedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `decidedAt` is one of these. */
  decidedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `decidedAt` is not set. */
  decidedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `decidedAt` is less than this. */
  decidedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `decidedAt` is this or less. */
  decidedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `decidedAt` is not this. */
  decidedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `decidedAt` is none of these. */
  decidedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `decidedAt` is set. */
  decidedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `decidedByID` is this. */
  decidedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` contains this. */
  decidedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` contains this, ignoring case. */
  decidedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` is this, ignoring case. */
  decidedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` is more than this. */
  decidedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` is this or more. */
  decidedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` begins with this. */
  decidedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` ends with this. */
  decidedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` is one of these. */
  decidedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `decidedByID` is not set. */
  decidedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `decidedByID` is less than this. */
  decidedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` is this or less. */
  decidedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` is not this. */
  decidedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `decidedByID` is none of these. */
  decidedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `decidedByID` is set. */
  decidedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ShiftSwapWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ShiftSwapWhereInput>>;
  /** `postID` is this. */
  postID?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` contains this. */
  postIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` contains this, ignoring case. */
  postIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this, ignoring case. */
  postIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is more than this. */
  postIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this or more. */
  postIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` begins with this. */
  postIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` ends with this. */
  postIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is one of these. */
  postIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `postID` is less than this. */
  postIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this or less. */
  postIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is not this. */
  postIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is none of these. */
  postIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `requestedAt` is this. */
  requestedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `requestedAt` is more than this. */
  requestedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `requestedAt` is this or more. */
  requestedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `requestedAt` is one of these. */
  requestedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `requestedAt` is less than this. */
  requestedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `requestedAt` is this or less. */
  requestedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `requestedAt` is not this. */
  requestedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `requestedAt` is none of these. */
  requestedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `requestedByID` is this. */
  requestedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` contains this. */
  requestedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` contains this, ignoring case. */
  requestedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` is this, ignoring case. */
  requestedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` is more than this. */
  requestedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` is this or more. */
  requestedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` begins with this. */
  requestedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` ends with this. */
  requestedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` is one of these. */
  requestedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `requestedByID` is not set. */
  requestedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `requestedByID` is less than this. */
  requestedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` is this or less. */
  requestedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` is not this. */
  requestedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `requestedByID` is none of these. */
  requestedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `requestedByID` is set. */
  requestedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `shiftID` is this. */
  shiftID?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` contains this. */
  shiftIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` contains this, ignoring case. */
  shiftIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is this, ignoring case. */
  shiftIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is more than this. */
  shiftIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is this or more. */
  shiftIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` begins with this. */
  shiftIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` ends with this. */
  shiftIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is one of these. */
  shiftIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `shiftID` is less than this. */
  shiftIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is this or less. */
  shiftIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is not this. */
  shiftIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `shiftID` is none of these. */
  shiftIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `status` is this. */
  status?: InputMaybe<SwapStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<SwapStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<SwapStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<SwapStatus>>;
  /** `substituteID` is this. */
  substituteID?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` contains this. */
  substituteIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` contains this, ignoring case. */
  substituteIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` is this, ignoring case. */
  substituteIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` is more than this. */
  substituteIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` is this or more. */
  substituteIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` begins with this. */
  substituteIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` ends with this. */
  substituteIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` is one of these. */
  substituteIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `substituteID` is not set. */
  substituteIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `substituteID` is less than this. */
  substituteIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` is this or less. */
  substituteIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` is not this. */
  substituteIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `substituteID` is none of these. */
  substituteIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `substituteID` is set. */
  substituteIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * ShiftWhereInput is used for filtering Shift objects.
 * Input was generated by ent.
 */
export type ShiftWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<ShiftWhereInput>>;
  /** `endsAt` is this. */
  endsAt?: InputMaybe<Scalars['Time']['input']>;
  /** `endsAt` is more than this. */
  endsAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `endsAt` is this or more. */
  endsAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `endsAt` is one of these. */
  endsAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `endsAt` is less than this. */
  endsAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `endsAt` is this or less. */
  endsAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `endsAt` is not this. */
  endsAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `endsAt` is none of these. */
  endsAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<ShiftWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ShiftWhereInput>>;
  /** `plannedID` is this. */
  plannedID?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` contains this. */
  plannedIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` contains this, ignoring case. */
  plannedIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` is this, ignoring case. */
  plannedIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` is more than this. */
  plannedIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` is this or more. */
  plannedIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` begins with this. */
  plannedIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` ends with this. */
  plannedIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` is one of these. */
  plannedIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `plannedID` is not set. */
  plannedIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `plannedID` is less than this. */
  plannedIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` is this or less. */
  plannedIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` is not this. */
  plannedIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `plannedID` is none of these. */
  plannedIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `plannedID` is set. */
  plannedIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `postID` is this. */
  postID?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` contains this. */
  postIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` contains this, ignoring case. */
  postIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this, ignoring case. */
  postIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is more than this. */
  postIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this or more. */
  postIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` begins with this. */
  postIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` ends with this. */
  postIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is one of these. */
  postIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `postID` is less than this. */
  postIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this or less. */
  postIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is not this. */
  postIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is none of these. */
  postIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `published` is this. */
  published?: InputMaybe<Scalars['Boolean']['input']>;
  /** `published` is not this. */
  publishedNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `rosterID` is this. */
  rosterID?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` contains this. */
  rosterIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` contains this, ignoring case. */
  rosterIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` is this, ignoring case. */
  rosterIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` is more than this. */
  rosterIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` is this or more. */
  rosterIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` begins with this. */
  rosterIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` ends with this. */
  rosterIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` is one of these. */
  rosterIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `rosterID` is less than this. */
  rosterIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` is this or less. */
  rosterIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` is not this. */
  rosterIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `rosterID` is none of these. */
  rosterIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `staffID` is this. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` contains this. */
  staffIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` contains this, ignoring case. */
  staffIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is this, ignoring case. */
  staffIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is more than this. */
  staffIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is this or more. */
  staffIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` begins with this. */
  staffIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` ends with this. */
  staffIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is one of these. */
  staffIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `staffID` is not set. */
  staffIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `staffID` is less than this. */
  staffIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is this or less. */
  staffIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is not this. */
  staffIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is none of these. */
  staffIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `staffID` is set. */
  staffIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `startsAt` is this. */
  startsAt?: InputMaybe<Scalars['Time']['input']>;
  /** `startsAt` is more than this. */
  startsAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `startsAt` is this or more. */
  startsAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `startsAt` is one of these. */
  startsAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `startsAt` is less than this. */
  startsAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `startsAt` is this or less. */
  startsAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `startsAt` is not this. */
  startsAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `startsAt` is none of these. */
  startsAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
};

/** Up to where the log is signed. */
export type SignDutyLogInput = {
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Number of the last entry of its journal that was read. */
  logNumber: Scalars['Int']['input'];
  /** What the supervisor says about the log; at most 4,000 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** Which handover is signed. */
export type SignHandoverInput = {
  /** The handover. */
  handoverID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** The waiver for material of the owner's. */
export type SignWaiverInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Where the signed waiver is kept, at most 400 characters. */
  reference: Scalars['String']['input'];
  /** The work order. */
  workOrderID: Scalars['ID']['input'];
};

/** The signature on a work order. */
export type SignWorkOrderInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Who signs; the caller when left out. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
  /** The work order. */
  workOrderID: Scalars['ID']['input'];
};

/** A spot check (值班抽查) of a post: who was met there, and what was found wanting (DU04). */
export type SpotCheck = Node & {
  /** When. */
  checkedAt: Scalars['Time']['output'];
  /** Who checked. */
  checkedBy?: Maybe<Staff>;
  /** Who checked. */
  checkedByID?: Maybe<Scalars['ID']['output']>;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** What was found wanting; empty when all was in order. */
  findings: Array<SpotCheckFinding>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Whether nothing was found wanting. */
  inOrder: Scalars['Boolean']['output'];
  /** What is done about it. */
  measures: Scalars['String']['output'];
  /** What else was noted. */
  note: Scalars['String']['output'];
  /** The post. */
  post: DutyPost;
  /** The post. */
  postID: Scalars['ID']['output'];
  /** Who was met there, or should have been. */
  staff?: Maybe<Staff>;
  /** Who was met there, or should have been; null for nobody in particular. */
  staffID?: Maybe<Scalars['ID']['output']>;
};

/** A connection to a list of items. */
export type SpotCheckConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<SpotCheckEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type SpotCheckEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<SpotCheck>;
};

/** SpotCheckFinding is what a spot check of a post found wanting (DU04). */
export type SpotCheckFinding =
  /** Nobody was at the post. */
  | 'ABSENT'
  /** Equipment of the post is missing or broken. */
  | 'EQUIPMENT'
  /** Who is on duty slept, or was busy with something else. */
  | 'INATTENTIVE'
  /** Who is on duty came late. */
  | 'LATE'
  /** The duty log or another record is not kept. */
  | 'LOG_NOT_KEPT'
  /** Anything else. */
  | 'OTHER'
  /** Uniform or appearance is not as it has to be. */
  | 'UNKEMPT'
  /** The post is not tidy. */
  | 'UNTIDY';

/** Ordering options for SpotCheck connections */
export type SpotCheckOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: SpotCheckOrderField;
};

/** Properties by which SpotCheck connections can be ordered. */
export type SpotCheckOrderField =
  /** By checked at. */
  | 'CHECKED_AT';

/** The spot check after a change. */
export type SpotCheckPayload = {
  /** The spot check. */
  check: SpotCheck;
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
};

/**
 * SpotCheckWhereInput is used for filtering SpotCheck objects.
 * Input was generated by ent.
 */
export type SpotCheckWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<SpotCheckWhereInput>>;
  /** `checkedAt` is this. */
  checkedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is more than this. */
  checkedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is this or more. */
  checkedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is one of these. */
  checkedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `checkedAt` is less than this. */
  checkedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is this or less. */
  checkedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is not this. */
  checkedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `checkedAt` is none of these. */
  checkedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `checkedByID` is this. */
  checkedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` contains this. */
  checkedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` contains this, ignoring case. */
  checkedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is this, ignoring case. */
  checkedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is more than this. */
  checkedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is this or more. */
  checkedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` begins with this. */
  checkedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` ends with this. */
  checkedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is one of these. */
  checkedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedByID` is not set. */
  checkedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedByID` is less than this. */
  checkedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is this or less. */
  checkedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is not this. */
  checkedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedByID` is none of these. */
  checkedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedByID` is set. */
  checkedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `inOrder` is this. */
  inOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** `inOrder` is not this. */
  inOrderNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<SpotCheckWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SpotCheckWhereInput>>;
  /** `postID` is this. */
  postID?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` contains this. */
  postIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` contains this, ignoring case. */
  postIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this, ignoring case. */
  postIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is more than this. */
  postIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this or more. */
  postIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` begins with this. */
  postIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` ends with this. */
  postIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is one of these. */
  postIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `postID` is less than this. */
  postIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is this or less. */
  postIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is not this. */
  postIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `postID` is none of these. */
  postIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `staffID` is this. */
  staffID?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` contains this. */
  staffIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` contains this, ignoring case. */
  staffIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is this, ignoring case. */
  staffIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is more than this. */
  staffIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is this or more. */
  staffIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` begins with this. */
  staffIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` ends with this. */
  staffIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is one of these. */
  staffIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `staffID` is not set. */
  staffIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `staffID` is less than this. */
  staffIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is this or less. */
  staffIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is not this. */
  staffIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `staffID` is none of these. */
  staffIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `staffID` is set. */
  staffIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A member of staff. Belongs to the company and is assigned to estates (PL01, PL05). */
export type Staff = Node & {
  /** False once the person has left; the record stays for the log. */
  active: Scalars['Boolean']['output'];
  /** Tickets assigned to the person. */
  assigned: TicketConnection;
  /** The units the person is butler of (PL06). */
  butlerOf: UnitConnection;
  /** The home department. */
  department?: Maybe<Department>;
  /** The home department. */
  departmentID?: Maybe<Scalars['ID']['output']>;
  /** The estates the person works on (PL01). */
  estates?: Maybe<Array<Estate>>;
  /** Extra duties on top of the role: key, file, renovation or culture officer (PL05). */
  hats?: Maybe<Array<Hat>>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Staff number (工号), unique in the company. */
  number: Scalars['String']['output'];
  /** Phone, digits only. */
  phone: Scalars['String']['output'];
  /** The role whose permissions the person has. */
  role: Role;
  /** Trades and languages. */
  skills?: Maybe<Array<Scalars['String']['output']>>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};


/** A member of staff. Belongs to the company and is assigned to estates (PL01, PL05). */
export type StaffAssignedArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TicketOrder>>;
  where?: InputMaybe<TicketWhereInput>;
};


/** A member of staff. Belongs to the company and is assigned to estates (PL01, PL05). */
export type StaffButlerOfArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UnitOrder>>;
  where?: InputMaybe<UnitWhereInput>;
};

/** A connection to a list of items. */
export type StaffConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<StaffEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type StaffEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Staff>;
};

/** What a member of staff completed in a time (RL06). */
export type StaffFigures = {
  /** Figures of the tickets that were completed in the time, with this person named for them. */
  done: TicketFigures;
  /** The member of staff; null for what nobody was named for, and for who may not see people. */
  staff?: Maybe<Staff>;
};

/** Ordering options for Staff connections */
export type StaffOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: StaffOrderField;
};

/** Properties by which Staff connections can be ordered. */
export type StaffOrderField =
  /** By name. */
  | 'NAME'
  /** By number. */
  | 'NUMBER';

/** What every change of staff answers with. */
export type StaffPayload = {
  /** Position of the entry in the company's journal. */
  cursor: Scalars['Cursor']['output'];
  /** The member of staff as changed. */
  staff: Staff;
};

/**
 * StaffWhereInput is used for filtering Staff objects.
 * Input was generated by ent.
 */
export type StaffWhereInput = {
  /** `active` is this. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** `active` is not this. */
  activeNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<StaffWhereInput>>;
  /** `departmentID` is this. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this. */
  departmentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this, ignoring case. */
  departmentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this, ignoring case. */
  departmentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is more than this. */
  departmentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or more. */
  departmentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` begins with this. */
  departmentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` ends with this. */
  departmentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is one of these. */
  departmentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `departmentID` is not set. */
  departmentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `departmentID` is less than this. */
  departmentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or less. */
  departmentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is not this. */
  departmentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is none of these. */
  departmentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `departmentID` is set. */
  departmentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<StaffWhereInput>;
  /** `number` is this. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this. */
  numberContains?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this, ignoring case. */
  numberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this, ignoring case. */
  numberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is more than this. */
  numberGT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or more. */
  numberGTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` begins with this. */
  numberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `number` ends with this. */
  numberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `number` is one of these. */
  numberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `number` is less than this. */
  numberLT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or less. */
  numberLTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` is not this. */
  numberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `number` is none of these. */
  numberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<StaffWhereInput>>;
  /** `role` is this. */
  role?: InputMaybe<Role>;
  /** `role` is one of these. */
  roleIn?: InputMaybe<Array<Role>>;
  /** `role` is not this. */
  roleNEQ?: InputMaybe<Role>;
  /** `role` is none of these. */
  roleNotIn?: InputMaybe<Array<Role>>;
};

/** Somebody who is going to move in. */
export type StartMoveInInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day of the mass move-in that it belongs to. */
  massOn?: InputMaybe<Scalars['Date']['input']>;
  /** What else is noted, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who acts for the resident under a notarised authorisation, at most 100 characters. */
  proxy?: InputMaybe<Scalars['String']['input']>;
  /** Who moves in. */
  residentID: Scalars['ID']['input'];
  /** As owner or as tenant. */
  role: OccupancyRole;
  /** The unit. */
  unitID: Scalars['ID']['input'];
};

/** A new link between resident and unit. */
export type StartOccupancyInput = {
  /** First day; today when left out. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The resident. */
  residentID: Scalars['ID']['input'];
  /** Owner, tenant or family member. */
  role: OccupancyRole;
  /** The unit, of the same estate. */
  unitID: Scalars['ID']['input'];
};

/** Input of startTicket. */
export type StartTicketInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** A tag that is not where the records have it (KY06). */
export type StockDifference = {
  /** The key; null for a tag that is not registered. */
  key?: Maybe<Key>;
  /** What is wrong. */
  kind: StockDifferenceKind;
  /** When the key went out, for one that is found although it is out. */
  since?: Maybe<Scalars['Time']['output']>;
  /** The number on the tag. */
  tag: Scalars['String']['output'];
};

/** StockDifferenceKind is what is wrong with a tag at a count of the cabinet (KY06). */
export type StockDifferenceKind =
  /** It is there although its place is another cabinet. */
  | 'ELSEWHERE'
  /** It should be there and is not. */
  | 'MISSING'
  /** It is there although it is out on a loan. */
  | 'OUT'
  /** It is there although it is no longer used. */
  | 'RETIRED'
  /** No such tag is registered. */
  | 'UNKNOWN';

/** A count of the key cabinet against the records, with what differs (KY06). Rows are added, never changed. */
export type StockTake = Node & {
  /** How the places begin that were counted; empty for every key. */
  cabinet: Scalars['String']['output'];
  /** How many tags were found. */
  counted: Scalars['Int']['output'];
  /** When it was counted. */
  countedAt: Scalars['Time']['output'];
  /** Who counted. */
  countedBy?: Maybe<Staff>;
  /** Who counted. */
  countedByID?: Maybe<Scalars['ID']['output']>;
  /** What differs; empty when all is as recorded. */
  differences: Array<StockDifference>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** How many should have been there. */
  expected: Scalars['Int']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
};

/** A connection to a list of items. */
export type StockTakeConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<StockTakeEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type StockTakeEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<StockTake>;
};

/** What a count of the cabinet answers with. */
export type StockTakePayload = {
  /** Position of the entry that it wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The count, with what differs. */
  stockTake: StockTake;
};

/** Goods that are not let pass. */
export type StopReleaseInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is wrong, at most 4,000 characters. */
  reason: Scalars['String']['input'];
  /** The pass. */
  releasePassID: Scalars['ID']['input'];
};

/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type Subscription = {
  /** What a unit owes: at once as it is, then each time that it has changed. */
  account: Account;
  /** A billing run: at once as it is, then each time that it has gone on (FE02). */
  billingRun: BillingRun;
  /**
   * The board: at once as it is, then each time that something selected has changed; a burst of changes is one message. Of the tiles alone
   * and incidents alone only changes are sent; with `emergencies` or `tickets` selected, every change of a ticket.
   */
  board: Board;
  /** What a desk did in a time, at once and whenever it has changed, at most once a second. The arguments are those of the query; one estate is named. */
  deskStats: DeskStats;
  /** Figures of duty, at once and whenever they have changed, at most once a second. The arguments are those of the query; one estate is named. */
  dutyStats: DutyStats;
  /** Figures of fees, at once and whenever they have changed, at most once a second. The arguments are those of the query; one estate is named. */
  feeStats: FeeStats;
  /** A live list of an estate's handovers, as that of tickets; it resumes as `tickets` does. */
  handovers: HandoverChange;
  /**
   * Every entry of an estate's journal from right behind `after`, in order, each once; without `after` from now on. Without `estateID`
   * the company's own journal. A cursor that is too old or from before a restore ends with CURSOR_EXPIRED, a foreign one with CURSOR_INVALID.
   */
  journal: JournalEntry;
  /** Figures of keys, at once and whenever they have changed, at most once a second. The arguments are those of the query; one estate is named. */
  keyStats: KeyStats;
  /** A live list of an estate's keys, as that of tickets; it resumes as `tickets` does. */
  keys: KeyChange;
  /** A live list of an estate's parcels, as that of tickets; it resumes as `tickets` does. */
  parcels: ParcelChange;
  /** A live list of an estate's rounds of patrols, as that of tickets; it resumes as `tickets` does. */
  patrolRounds: PatrolRoundChange;
  /** Figures of patrols, at once and whenever they have changed, at most once a second. The arguments are those of the query; one estate is named. */
  patrolStats: PatrolStats;
  /** A live list of an estate's release passes, as that of tickets; it resumes as `tickets` does. */
  releasePasses: ReleasePassChange;
  /** What each member of staff completed in a time, at once and whenever it has changed, at most once a second. The arguments are those of the query; one estate is named. */
  staffStats: Array<StaffFigures>;
  /** Figures of tickets, at once and whenever they have changed, at most once a second. The arguments are those of the query; one estate is named. */
  ticketStats: TicketStats;
  /**
   * A live list of an estate's tickets: LISTED for each that matches, CAUGHT_UP, then ENTERED, CHANGED and LEFT as they happen. With `after`
   * instead of the listing what became of the tickets that changed since: CHANGED, or LEFT for those that do not match. Every message may be
   * applied twice without harm. A list begins with at most 500 tickets, else TOO_WIDE; resumes as `journal` does.
   */
  tickets: TicketChange;
  /** Figures of visitors, at once and whenever they have changed, at most once a second. The arguments are those of the query; one estate is named. */
  visitStats: VisitStats;
  /** A live list of an estate's visits, as that of tickets; it resumes as `tickets` does. */
  visits: VisitChange;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionAccountArgs = {
  unitID: Scalars['ID']['input'];
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionBillingRunArgs = {
  id: Scalars['ID']['input'];
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionBoardArgs = {
  estateID: Scalars['ID']['input'];
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionDeskStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID: Scalars['ID']['input'];
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<DeskDimension>>;
  to: Scalars['Time']['input'];
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionDutyStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID: Scalars['ID']['input'];
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<DutyDimension>>;
  to: Scalars['Time']['input'];
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionFeeStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  groupBy?: InputMaybe<Array<FeeDimension>>;
  period?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  where?: InputMaybe<ChargeWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionHandoversArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  where?: InputMaybe<HandoverWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionJournalArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  estateID?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionKeyStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Time']['input']>;
  groupBy?: InputMaybe<Array<KeyDimension>>;
  to?: InputMaybe<Scalars['Time']['input']>;
  where?: InputMaybe<KeyLoanWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionKeysArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  where?: InputMaybe<KeyWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionParcelsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  where?: InputMaybe<ParcelWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionPatrolRoundsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  where?: InputMaybe<PatrolRoundWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionPatrolStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID: Scalars['ID']['input'];
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<PatrolDimension>>;
  to: Scalars['Time']['input'];
  where?: InputMaybe<PatrolRoundWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionReleasePassesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  where?: InputMaybe<ReleasePassWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionStaffStatsArgs = {
  estateID: Scalars['ID']['input'];
  from: Scalars['Time']['input'];
  to: Scalars['Time']['input'];
  where?: InputMaybe<TicketWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionTicketStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  countedBy?: InputMaybe<TicketMoment>;
  estateID: Scalars['ID']['input'];
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<TicketDimension>>;
  to: Scalars['Time']['input'];
  where?: InputMaybe<TicketWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionTicketsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  where?: InputMaybe<TicketWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionVisitStatsArgs = {
  bucket?: InputMaybe<Bucket>;
  estateID: Scalars['ID']['input'];
  from: Scalars['Time']['input'];
  groupBy?: InputMaybe<Array<VisitDimension>>;
  to: Scalars['Time']['input'];
  where?: InputMaybe<VisitWhereInput>;
};


/** What can be followed, over a WebSocket or SSE; a stream ends when the client completes it. */
export type SubscriptionVisitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  estateID: Scalars['ID']['input'];
  where?: InputMaybe<VisitWhereInput>;
};

/** Supplier is who brought material for a repair (TK07). */
export type Supplier =
  /** The company. */
  | 'COMPANY'
  /** The owner, who signs a waiver. */
  | 'OWNER';

/** SwapStatus is how a request for a swap stands (DU01). */
export type SwapStatus =
  /** Somebody else takes the shift. */
  | 'APPROVED'
  /** The shift stays as it is. */
  | 'REFUSED'
  /** The supervisor has not decided. */
  | 'REQUESTED';

/** A key at move-out. */
export type TakeBackKeyInput = {
  /** What is owed for a damaged or missing one, in minor units of the estate's currency. */
  compensation?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The loan that it was issued on. */
  loanID: Scalars['ID']['input'];
  /** What happened to it, at most 4,000 characters; needed for a missing one. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What became of it. */
  outcome: KeyOutcome;
};

/** Keys of somebody who moves out (KY05). */
export type TakeBackKeysInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Every key that was issued, with what became of it. */
  keys: Array<TakeBackKeyInput>;
  /** Who was given them. */
  residentID: Scalars['ID']['input'];
  /** The unit. */
  unitID: Scalars['ID']['input'];
};

/** Money that somebody pays for a unit. */
export type TakePaymentInput = {
  /** What it is to settle first, at most 100 charges; the oldest come first when left out. */
  allocations?: InputMaybe<Array<AllocationInput>>;
  /** How much, in minor units, 1 to 10,000,000,000. */
  amount: Scalars['MinorUnits']['input'];
  /** ISO 4217 code; refused unless it is the estate's, which it is when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How it is paid. */
  method: PaymentMethod;
  /** What else the cashier notes, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who pays, as it stands on the receipt, at most 100 characters. */
  payer?: InputMaybe<Scalars['String']['input']>;
  /** The number that bank or payment service gave it, at most 100 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** The unit. */
  unitID: Scalars['ID']['input'];
};

/** What was found in the cabinet. */
export type TakeStockInput = {
  /** How the places begin that were counted, such as the cabinet's name; every key when left out. */
  cabinet?: InputMaybe<Scalars['String']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The tags that were found, at most 5,000. */
  tags: Array<Scalars['String']['input']>;
};

/** Money that was taken by one method for one fee item (FE07). */
export type Takings = {
  /** How much, less what was given back. */
  amount: Scalars['MinorUnits']['output'];
  /** The day on which the piece of time begins; null where there are none. */
  bucket?: Maybe<Scalars['Date']['output']>;
  /** Name of the fee item that it settles; null for what waits as credit. */
  item?: Maybe<Scalars['String']['output']>;
  /** How it was paid. */
  method: PaymentMethod;
};

/** What a fee item costs for a time and for some uses of units; two of an item never hold for the same unit on the same day (FE01). */
export type Tariff = Node & {
  /** What the price is multiplied with. */
  basis: TariffBasis;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** The fee item. */
  feeItem: FeeItem;
  /** The fee item. */
  feeItemID: Scalars['ID']['output'];
  /** First day on which it holds, in the estate's zone. */
  from: Scalars['Date']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Price of one, in minor units of the estate's currency, with up to three decimals: 2.85 yuan are 285. */
  price: Scalars['Quantity']['output'];
  /** Last day on which it holds, in the estate's zone; null without an end. */
  to?: Maybe<Scalars['Date']['output']>;
  /** For which uses of units it holds; empty for all. */
  uses: Array<UnitUse>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** TariffBasis is what the price of a tariff is multiplied with (FE01). */
export type TariffBasis =
  /** One, each month. */
  | 'FIXED'
  /** What the unit's own meter has counted. */
  | 'METERED'
  /** The unit's area in m², each month. */
  | 'PER_AREA'
  /** The unit's share by area of what a shared meter has counted. */
  | 'SHARED_BY_AREA';

/** Input of tellResident. */
export type TellResidentInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the resident was told, at most 4,000 characters. */
  text: Scalars['String']['input'];
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** One request, from intake to archive (TK01). Its steps are mutations; `actions` says which are open now. */
export type Ticket = Node & {
  /** Every step there is: whether the caller may take it now, and if not, why. Screens need no copy of the rules. */
  actions: Array<ActionState>;
  /** When the technician is expected, or an answer promised, as agreed with the resident (TK04). */
  appointmentAt?: Maybe<Scalars['Time']['output']>;
  /** Who works on it. */
  assignee?: Maybe<Staff>;
  /** The member of staff who works on it. */
  assigneeID?: Maybe<Scalars['ID']['output']>;
  /** References of photographs and papers, as the front end keeps them. */
  attachments?: Maybe<Array<Scalars['String']['output']>>;
  /** When the resident was called back (TK14). */
  calledBackAt?: Maybe<Scalars['Time']['output']>;
  /** Who was called about it last, while nobody has answered; null when nobody is called (TK03, TK12). */
  calling?: Maybe<Callee>;
  /** When it last changed. */
  changedAt: Scalars['Time']['output'];
  /** How the request came in (IN01). */
  channel: Channel;
  /** Class of a help request or emergency; null for the other kinds. */
  class?: Maybe<TicketClass>;
  /** When it was archived or cancelled. */
  closedAt?: Maybe<Scalars['Time']['output']>;
  /** Case file of a complaint that was not resolved in time (TK10). */
  complaintFile?: Maybe<ComplaintFile>;
  /** When the work was last reported complete. */
  completedAt?: Maybe<Scalars['Time']['output']>;
  /** Who may see the ticket at all (TK16). */
  confidentiality: Confidentiality;
  /** Address of the caller where it is not the unit or location (IN02). */
  contactAddress: Scalars['String']['output'];
  /** Whom to ask for; asked for every request (IN02). */
  contactName: Scalars['String']['output'];
  /** Call-back phone, digits only (IN02). */
  contactPhone: Scalars['String']['output'];
  /** Its deadlines by the policy it runs on (TK03). */
  deadlines?: Maybe<Array<Deadline>>;
  /** The department it was dispatched to. */
  department?: Maybe<Department>;
  /** The department it was dispatched to. */
  departmentID?: Maybe<Scalars['ID']['output']>;
  /** What the caller said. */
  description: Scalars['String']['output'];
  /** When its next deadline falls due; the year 9999 when nothing is due. */
  dueAt: Scalars['Time']['output'];
  /** Who was called about it (TK03). */
  escalations?: Maybe<Array<Escalation>>;
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** The group centre or department that handed it over and is replied to (TK10); empty when nobody did. */
  handedOverBy: Scalars['String']['output'];
  /** Their reference for it (TK10). */
  handedOverReference: Scalars['String']['output'];
  /** When who handed it over was last replied to (TK10). */
  handoverRepliedAt?: Maybe<Scalars['Time']['output']>;
  /** Whether they were told the result (TK10). */
  handoverSettled: Scalars['Boolean']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The incident it belongs to; null when it stands alone (TK12). */
  incident?: Maybe<Incident>;
  /** The incident it belongs to (TK12). */
  incidentID?: Maybe<Scalars['ID']['output']>;
  /** What kind of request it is. */
  kind: TicketKind;
  /** The afternoon lists that it stood on while it was unfinished (TK15). */
  listed?: Maybe<Array<ListedTicket>>;
  /** The public place it is about. */
  location?: Maybe<Location>;
  /** The public place it is about. */
  locationID?: Maybe<Scalars['ID']['output']>;
  /** Responses to a call for medical help, oldest first (TK13). */
  medicalHelp?: Maybe<Array<MedicalHelp>>;
  /** The steps it has reached, oldest first (TK03). */
  milestones?: Maybe<Array<Milestone>>;
  /** The deadline that falls due next; null when nothing is due. */
  nextDeadline?: Maybe<Deadline>;
  /** The deadline that falls due next. */
  nextDeadlineID?: Maybe<Scalars['ID']['output']>;
  /** Number that people say, per estate and day: `20261123-0042` (TK01). */
  number: Scalars['String']['output'];
  /** When it was entered. */
  openedAt: Scalars['Time']['output'];
  /** The developer or contractor it was handed to; the butler tracks it (TK18). Empty while it stays in the house. */
  outsideParty: Scalars['String']['output'];
  /** Whether one of its deadlines has passed unmet; moved by the clock, not by who reads (TK03). */
  overdue: Scalars['Boolean']['output'];
  /** Why the work is paused; empty while it is not (TK08). */
  pauseReason: Scalars['String']['output'];
  /** The version of the estate's policy that it runs on for as long as it lasts; 0 for the default (TK04). */
  policyVersion: Scalars['Int']['output'];
  /** How urgent it is. */
  priority: Priority;
  /** When the call came in; clocks that run from the call start here (TK04). */
  receivedAt: Scalars['Time']['output'];
  /** Where the caller was sent when the request could not be met (TK19, IN07). */
  referral: Scalars['String']['output'];
  /** The department whose head has to decide; null when nobody has to (IN03). */
  referredTo?: Maybe<Department>;
  /** The department whose head has to decide; null when nobody has to (IN03). */
  referredToID?: Maybe<Scalars['ID']['output']>;
  /** How often it went back to dispatched because verification failed (TK02). */
  reopenCount: Scalars['Int']['output'];
  /** The earlier ticket about the same matter (TK11). */
  repeats?: Maybe<Ticket>;
  /** The earlier ticket about the same matter (TK11). */
  repeatsID?: Maybe<Scalars['ID']['output']>;
  /** The resident who asked. */
  resident?: Maybe<Resident>;
  /** The resident who asked. */
  residentID?: Maybe<Scalars['ID']['output']>;
  /** What was done or answered. */
  result: Scalars['String']['output'];
  /** The resident's score at verification or call-back, 1 to 5 (TK14). */
  satisfaction?: Maybe<Scalars['Int']['output']>;
  /** Where the ticket stands (TK02). */
  status: TicketStatus;
  /** Who took it (TK01). */
  takenBy?: Maybe<Staff>;
  /** The member of staff who took it (TK01). */
  takenByID?: Maybe<Scalars['ID']['output']>;
  /** What happened to the ticket, oldest first: the journal filtered by the ticket (TK05). */
  timeline: JournalConnection;
  /** One line that everybody may read; never names or phones. */
  title: Scalars['String']['output'];
  /** The unit it is about. */
  unit?: Maybe<Unit>;
  /** The unit it is about. */
  unitID?: Maybe<Scalars['ID']['output']>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** Two-part forms issued for it (TK17). */
  workOrders?: Maybe<Array<WorkOrder>>;
};


/** One request, from intake to archive (TK01). Its steps are mutations; `actions` says which are open now. */
export type TicketTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** TicketAction is a step that may be taken on a ticket. */
export type TicketAction =
  /** Sign for it. */
  | 'ACCEPT'
  /** Agree a time with the resident. */
  | 'AGREE'
  /** Close it for good. */
  | 'ARCHIVE'
  /** Be on site. */
  | 'ARRIVE'
  /** Ask the family along (TK13). */
  | 'ASK_FAMILY'
  /** Ask the manager for more help (TK13). */
  | 'ASK_FURTHER_HELP'
  /** Name the person or outside party who works on it. */
  | 'ASSIGN'
  /** Put it into an incident. */
  | 'ATTACH'
  /** Call the resident back. */
  | 'CALL_BACK'
  /** Withdraw it. */
  | 'CANCEL'
  /** Report it complete or answered. */
  | 'COMPLETE'
  /** Record the head's decision. */
  | 'DECIDE'
  /** Decide on more help (TK13). */
  | 'DECIDE_FURTHER_HELP'
  /** Take it out of its incident. */
  | 'DETACH'
  /** Give it to a department. */
  | 'DISPATCH'
  /** Open its case file, or add to it (TK10). */
  | 'FILE_COMPLAINT'
  /** Issue a two-part form. */
  | 'ISSUE_WORK_ORDER'
  /** Add a note. */
  | 'NOTE'
  /** Tell the specialist who verifies it. */
  | 'NOTIFY_SPECIALIST'
  /** Interrupt the work. */
  | 'PAUSE'
  /** Put it before the department head. */
  | 'REFER'
  /** Reply to who handed it over (TK10). */
  | 'REPLY_HANDOVER'
  /** Say how unfinished work stands (TK15). */
  | 'REPORT'
  /** Go on with the work. */
  | 'RESUME'
  /** Note that the helpers are back (TK13). */
  | 'RETURN_MEDICAL_HELP'
  /** Review as head of the centre. */
  | 'REVIEW'
  /** Send helpers to somebody who is ill or hurt (TK13). */
  | 'SEND_MEDICAL_HELP'
  /** Begin the work. */
  | 'START'
  /** Call the resident and say how it stands (TK15). */
  | 'TELL_RESIDENT'
  /** Correct its particulars. */
  | 'UPDATE'
  /** Check the result, or send it back. */
  | 'VERIFY';

/** One step of a live list of tickets. */
export type TicketChange = {
  /** What happened. */
  change: ListChange;
  /** Position; a subscription resumes right behind it. During the listing it starts the listing again. */
  cursor: Scalars['Cursor']['output'];
  /** Id of the ticket that left; null for every other change. */
  leftID?: Maybe<Scalars['ID']['output']>;
  /** The ticket as it is now; null for LEFT and CAUGHT_UP. */
  ticket?: Maybe<Ticket>;
};

/** TicketClass narrows help requests and emergencies; each kind allows its own (TK, TK12). */
export type TicketClass =
  /** Help that runs as a complaint (TK19). */
  | 'COMPLAINT'
  /** Emergency: robbery or other crime. */
  | 'CRIME'
  /** Help after a crime or accident. */
  | 'CRIME_OR_ACCIDENT'
  /** Help in a fire or flood. */
  | 'DISASTER'
  /** Help that runs as an enquiry (TK19). */
  | 'ENQUIRY'
  /** Emergency: public equipment failed. */
  | 'EQUIPMENT_FAILURE'
  /** Emergency: fight. */
  | 'FIGHT'
  /** Emergency: fire. */
  | 'FIRE'
  /** Emergency: flood. */
  | 'FLOOD'
  /** Emergency: somebody is hurt. */
  | 'INJURY'
  /** Help: escort, ambulance or attendance (TK13). */
  | 'MEDICAL'
  /** Any other help. */
  | 'OTHER'
  /** Emergency: poisoning. */
  | 'POISONING'
  /** Emergency: no power. */
  | 'POWER_OUTAGE'
  /** Help that runs as a repair (TK19). */
  | 'REPAIR'
  /** Emergency: traffic accident. */
  | 'TRAFFIC_ACCIDENT'
  /** Emergency: people in a lift. */
  | 'TRAPPED_LIFT'
  /** Emergency: no water. */
  | 'WATER_OUTAGE';

/** By how much totals differ from those of the span before. */
export type TicketComparison = {
  /** Of how many are complete; 0.1 for a tenth more. Null when there was none before. */
  completed?: Maybe<Scalars['Float']['output']>;
  /** Of how many tickets; 0.1 for a tenth more. Null when there was none before. */
  opened?: Maybe<Scalars['Float']['output']>;
  /** Of how many are overdue; 0.1 for a tenth more. Null when there was none before. */
  overdue?: Maybe<Scalars['Float']['output']>;
  /** Of the median time to completion; 0.1 for a tenth longer. Null when there was none before. */
  resolutionMinutes?: Maybe<Scalars['Float']['output']>;
  /** Of the share of deadlines that were met; 0.1 for ten of a hundred more. Null when there were none. */
  withinDeadline?: Maybe<Scalars['Float']['output']>;
};

/** A connection to a list of items. */
export type TicketConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<TicketEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** TicketDimension is what figures of tickets are grouped by (RP01). */
export type TicketDimension =
  /** Who works on it. */
  | 'ASSIGNEE'
  /** The building of its unit or place. */
  | 'BUILDING'
  /** How the request came in. */
  | 'CHANNEL'
  /** The class of a help request or emergency. */
  | 'CLASS'
  /** The department that it was dispatched to last. */
  | 'DEPARTMENT'
  /** The estate. */
  | 'ESTATE'
  /** The hour of the day in which it was entered. */
  | 'HOUR'
  /** The kind of request. */
  | 'KIND'
  /** Where the ticket stands now. */
  | 'STATUS'
  /** The day of the week on which it was entered. */
  | 'WEEKDAY';

/** An edge in a connection. */
export type TicketEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Ticket>;
};

/** What was counted of tickets that are alike: all figures of a group are about the same tickets (RP01, RP02). */
export type TicketFigures = {
  /** Minutes from the call until the responder was on site. */
  arrivalMinutes: Minutes;
  /** Who works on them; null where not grouped by it, for what nobody was named for, and for who may not see people. */
  assignee?: Maybe<Staff>;
  /** When the piece of time begins; null where there are none. */
  bucket?: Maybe<Scalars['Time']['output']>;
  /** The building; null where not grouped by it, and for what is in none. */
  building?: Maybe<Building>;
  /** Which share of those that are complete and have to be called back was, since they are (TK14), 0 to 1; null when there is none. */
  callBackRate?: Maybe<Scalars['Float']['output']>;
  /** How many of them were withdrawn. */
  cancelled: Scalars['Int']['output'];
  /** How they came in; null where not grouped by it. */
  channel?: Maybe<Channel>;
  /** The class; null where not grouped by it, and for kinds without classes. */
  class?: Maybe<TicketClass>;
  /** How many of them are complete now: the work is done, or the answer given, and not sent back since. */
  completed: Scalars['Int']['output'];
  /** How many of their deadlines were met in time (TK03). */
  deadlinesMet: Scalars['Int']['output'];
  /** How many of their deadlines were missed (TK03). */
  deadlinesMissed: Scalars['Int']['output'];
  /** The department; null where not grouped by it, and for what went to none. */
  department?: Maybe<Department>;
  /** The estate; null where not grouped by it. */
  estate?: Maybe<Estate>;
  /** Which share of those that were not withdrawn is complete, 0 to 1; null when there is none. For complaints it is to be 1 (RP02). */
  handlingRate?: Maybe<Scalars['Float']['output']>;
  /** Hour of the day in which they were entered, 0 to 23; null where not grouped by it. */
  hour?: Maybe<Scalars['Int']['output']>;
  /** The kind; null where not grouped by it. */
  kind?: Maybe<TicketKind>;
  /** How many of them missed a deadline, made good or not (TK03). */
  late: Scalars['Int']['output'];
  /** Of totals: how many tickets that pass the filter were open when the time ended, whenever they were entered: entered before, not archived or withdrawn by then. Null for groups. */
  open?: Maybe<Scalars['Int']['output']>;
  /** How many tickets: entered in the time, or completed or closed in it when `countedBy` says so. All other figures are about these. */
  opened: Scalars['Int']['output'];
  /** How many of them are overdue now: a deadline is missed and not yet made good (TK03). */
  overdue: Scalars['Int']['output'];
  /** Which share of those that were checked passed at the first time, 0 to 1; null when there is none. For small repairs it is to be 1 (RP01). */
  passRate?: Maybe<Scalars['Float']['output']>;
  /** How many of them were sent back at least once because a check failed (TK02). */
  reopened: Scalars['Int']['output'];
  /** How many of them are about a matter that was brought before (TK11). */
  repeated: Scalars['Int']['output'];
  /** Minutes from the call until the work was complete. */
  resolutionMinutes: Minutes;
  /** Minutes from the call to the first answer: somebody signed for it, was on site, began, or gave the answer. */
  responseMinutes: Minutes;
  /** What residents thought of it (TK14). */
  satisfaction: Satisfaction;
  /** Which share of the settled complaints among them was settled within 24 hours of the call, 0 to 1; null when there is none. It is to be 1 (RP02). */
  settledWithin24h?: Maybe<Scalars['Float']['output']>;
  /** Where the tickets stand now; null where not grouped by it. */
  status?: Maybe<TicketStatus>;
  /** Minutes from completion until the result was checked. */
  verificationMinutes: Minutes;
  /** Day of the week on which they were entered, 1 for Monday to 7; null where not grouped by it. */
  weekday?: Maybe<Scalars['Int']['output']>;
  /** Which share of their deadlines that are met or missed was met, 0 to 1; null when there is none. */
  withinDeadline?: Maybe<Scalars['Float']['output']>;
};

/** TicketKind is what a caller asks for (TK). */
export type TicketKind =
  /** 投诉. */
  | 'COMPLAINT'
  /** 突发事件. */
  | 'EMERGENCY'
  /** 咨询. */
  | 'ENQUIRY'
  /** 求助. */
  | 'HELP'
  /** 户内报修. */
  | 'INDOOR_REPAIR'
  /** 公共报修. */
  | 'PUBLIC_REPAIR'
  /** 建议. */
  | 'SUGGESTION';

/** TicketMoment is which moment of a ticket decides when it counts (RP01). */
export type TicketMoment =
  /** When it was archived or cancelled. */
  | 'CLOSED'
  /** When its work was complete. */
  | 'COMPLETED'
  /** When it was entered. */
  | 'OPENED';

/** Ordering options for Ticket connections */
export type TicketOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: TicketOrderField;
};

/** Properties by which Ticket connections can be ordered. */
export type TicketOrderField =
  /** By due at. */
  | 'DUE_AT'
  /** By kind. */
  | 'KIND'
  /** By number. */
  | 'NUMBER'
  /** By opened at. */
  | 'OPENED_AT'
  /** By priority. */
  | 'PRIORITY'
  /** By status. */
  | 'STATUS';

/** What every step on a ticket answers with. */
export type TicketPayload = {
  /** Position of the entry that the step wrote; a subscription resumes right behind it. */
  cursor: Scalars['Cursor']['output'];
  /** The ticket as changed. */
  ticket: Ticket;
};

/** Figures of tickets (RP01, RP02). */
export type TicketStats = {
  /** By how much totals differ from the span before. */
  change?: Maybe<TicketComparison>;
  /** From when on tickets are counted. */
  from: Scalars['Time']['output'];
  /** The figures by what was asked for: by bucket, then in order of what they are grouped by. */
  groups: Array<TicketFigures>;
  /** The totals of the span before: as many months, when whole months were asked for; as many days, when whole days were; else as much time. */
  previous: TicketFigures;
  /** When the span before begins; it ends where this one begins. */
  previousFrom: Scalars['Time']['output'];
  /** Which shares are to be reached. */
  targets: TicketTargets;
  /** Before when tickets are counted. */
  to: Scalars['Time']['output'];
  /** The figures of everything. */
  totals: TicketFigures;
  /** Time zone in which days begin: that of the estates, of the first by name where they differ; days and hours of each estate are its own. */
  zone: Scalars['String']['output'];
};

/** TicketStatus is where a ticket stands (TK02). */
export type TicketStatus =
  /** Somebody signed for it (TK06). */
  | 'ACCEPTED'
  /** Closed and read-only (TK14). */
  | 'ARCHIVED'
  /** Withdrawn, closed and read-only. */
  | 'CANCELLED'
  /** Work or answer is reported complete. */
  | 'COMPLETED'
  /** A department has it. */
  | 'DISPATCHED'
  /** Work has begun. */
  | 'IN_PROGRESS'
  /** Taken, not dispatched. */
  | 'NEW'
  /** The responder is there. */
  | 'ON_SITE'
  /** Interrupted with the owner's consent (TK08). */
  | 'PAUSED'
  /** The head of the centre has seen it (TK14). */
  | 'REVIEWED'
  /** The result was checked (TK14). */
  | 'VERIFIED';

/** Shares that are to be reached (RP01, RP02). */
export type TicketTargets = {
  /** Complaints that are handled. */
  handlingRate: Scalars['Float']['output'];
  /** Small repairs that pass their check at the first time. */
  passRate: Scalars['Float']['output'];
  /** Complaints that are settled within 24 hours. */
  settledWithin24h: Scalars['Float']['output'];
};

/**
 * TicketWhereInput is used for filtering Ticket objects.
 * Input was generated by ent.
 */
export type TicketWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<TicketWhereInput>>;
  /** `appointmentAt` is this. */
  appointmentAt?: InputMaybe<Scalars['Time']['input']>;
  /** `appointmentAt` is more than this. */
  appointmentAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `appointmentAt` is this or more. */
  appointmentAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `appointmentAt` is one of these. */
  appointmentAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `appointmentAt` is not set. */
  appointmentAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `appointmentAt` is less than this. */
  appointmentAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `appointmentAt` is this or less. */
  appointmentAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `appointmentAt` is not this. */
  appointmentAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `appointmentAt` is none of these. */
  appointmentAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `appointmentAt` is set. */
  appointmentAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `assigneeID` is this. */
  assigneeID?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` contains this. */
  assigneeIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` contains this, ignoring case. */
  assigneeIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` is this, ignoring case. */
  assigneeIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` is more than this. */
  assigneeIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` is this or more. */
  assigneeIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` begins with this. */
  assigneeIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` ends with this. */
  assigneeIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` is one of these. */
  assigneeIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `assigneeID` is not set. */
  assigneeIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `assigneeID` is less than this. */
  assigneeIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` is this or less. */
  assigneeIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` is not this. */
  assigneeIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `assigneeID` is none of these. */
  assigneeIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `assigneeID` is set. */
  assigneeIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `calledBackAt` is this. */
  calledBackAt?: InputMaybe<Scalars['Time']['input']>;
  /** `calledBackAt` is more than this. */
  calledBackAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `calledBackAt` is this or more. */
  calledBackAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `calledBackAt` is one of these. */
  calledBackAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `calledBackAt` is not set. */
  calledBackAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `calledBackAt` is less than this. */
  calledBackAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `calledBackAt` is this or less. */
  calledBackAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `calledBackAt` is not this. */
  calledBackAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `calledBackAt` is none of these. */
  calledBackAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `calledBackAt` is set. */
  calledBackAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `calling` is this. */
  calling?: InputMaybe<Callee>;
  /** `calling` is one of these. */
  callingIn?: InputMaybe<Array<Callee>>;
  /** `calling` is not set. */
  callingIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `calling` is not this. */
  callingNEQ?: InputMaybe<Callee>;
  /** `calling` is none of these. */
  callingNotIn?: InputMaybe<Array<Callee>>;
  /** `calling` is set. */
  callingNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `changedAt` is this. */
  changedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is more than this. */
  changedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is this or more. */
  changedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is one of these. */
  changedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `changedAt` is less than this. */
  changedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is this or less. */
  changedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is not this. */
  changedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `changedAt` is none of these. */
  changedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `channel` is this. */
  channel?: InputMaybe<Channel>;
  /** `channel` is one of these. */
  channelIn?: InputMaybe<Array<Channel>>;
  /** `channel` is not this. */
  channelNEQ?: InputMaybe<Channel>;
  /** `channel` is none of these. */
  channelNotIn?: InputMaybe<Array<Channel>>;
  /** `class` is this. */
  class?: InputMaybe<TicketClass>;
  /** `class` is one of these. */
  classIn?: InputMaybe<Array<TicketClass>>;
  /** `class` is not set. */
  classIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `class` is not this. */
  classNEQ?: InputMaybe<TicketClass>;
  /** `class` is none of these. */
  classNotIn?: InputMaybe<Array<TicketClass>>;
  /** `class` is set. */
  classNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `closedAt` is this. */
  closedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is more than this. */
  closedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is this or more. */
  closedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is one of these. */
  closedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `closedAt` is not set. */
  closedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `closedAt` is less than this. */
  closedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is this or less. */
  closedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is not this. */
  closedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `closedAt` is none of these. */
  closedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `closedAt` is set. */
  closedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `completedAt` is this. */
  completedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `completedAt` is more than this. */
  completedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `completedAt` is this or more. */
  completedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `completedAt` is one of these. */
  completedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `completedAt` is not set. */
  completedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `completedAt` is less than this. */
  completedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `completedAt` is this or less. */
  completedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `completedAt` is not this. */
  completedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `completedAt` is none of these. */
  completedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `completedAt` is set. */
  completedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `confidentiality` is this. */
  confidentiality?: InputMaybe<Confidentiality>;
  /** `confidentiality` is one of these. */
  confidentialityIn?: InputMaybe<Array<Confidentiality>>;
  /** `confidentiality` is not this. */
  confidentialityNEQ?: InputMaybe<Confidentiality>;
  /** `confidentiality` is none of these. */
  confidentialityNotIn?: InputMaybe<Array<Confidentiality>>;
  /** `departmentID` is this. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this. */
  departmentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` contains this, ignoring case. */
  departmentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this, ignoring case. */
  departmentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is more than this. */
  departmentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or more. */
  departmentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` begins with this. */
  departmentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` ends with this. */
  departmentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is one of these. */
  departmentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `departmentID` is not set. */
  departmentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `departmentID` is less than this. */
  departmentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is this or less. */
  departmentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is not this. */
  departmentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `departmentID` is none of these. */
  departmentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `departmentID` is set. */
  departmentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `dueAt` is this. */
  dueAt?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is more than this. */
  dueAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or more. */
  dueAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is one of these. */
  dueAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `dueAt` is less than this. */
  dueAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is this or less. */
  dueAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is not this. */
  dueAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `dueAt` is none of these. */
  dueAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `handedOverBy` is this. */
  handedOverBy?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` contains this. */
  handedOverByContains?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` contains this, ignoring case. */
  handedOverByContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` is this, ignoring case. */
  handedOverByEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` is more than this. */
  handedOverByGT?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` is this or more. */
  handedOverByGTE?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` begins with this. */
  handedOverByHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` ends with this. */
  handedOverByHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` is one of these. */
  handedOverByIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `handedOverBy` is less than this. */
  handedOverByLT?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` is this or less. */
  handedOverByLTE?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` is not this. */
  handedOverByNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverBy` is none of these. */
  handedOverByNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `handedOverReference` is this. */
  handedOverReference?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` contains this. */
  handedOverReferenceContains?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` contains this, ignoring case. */
  handedOverReferenceContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` is this, ignoring case. */
  handedOverReferenceEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` is more than this. */
  handedOverReferenceGT?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` is this or more. */
  handedOverReferenceGTE?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` begins with this. */
  handedOverReferenceHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` ends with this. */
  handedOverReferenceHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` is one of these. */
  handedOverReferenceIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `handedOverReference` is less than this. */
  handedOverReferenceLT?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` is this or less. */
  handedOverReferenceLTE?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` is not this. */
  handedOverReferenceNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `handedOverReference` is none of these. */
  handedOverReferenceNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `handoverRepliedAt` is this. */
  handoverRepliedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `handoverRepliedAt` is more than this. */
  handoverRepliedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `handoverRepliedAt` is this or more. */
  handoverRepliedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `handoverRepliedAt` is one of these. */
  handoverRepliedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `handoverRepliedAt` is not set. */
  handoverRepliedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `handoverRepliedAt` is less than this. */
  handoverRepliedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `handoverRepliedAt` is this or less. */
  handoverRepliedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `handoverRepliedAt` is not this. */
  handoverRepliedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `handoverRepliedAt` is none of these. */
  handoverRepliedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `handoverRepliedAt` is set. */
  handoverRepliedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `handoverSettled` is this. */
  handoverSettled?: InputMaybe<Scalars['Boolean']['input']>;
  /** `handoverSettled` is not this. */
  handoverSettledNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `incidentID` is this. */
  incidentID?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` contains this. */
  incidentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` contains this, ignoring case. */
  incidentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` is this, ignoring case. */
  incidentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` is more than this. */
  incidentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` is this or more. */
  incidentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` begins with this. */
  incidentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` ends with this. */
  incidentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` is one of these. */
  incidentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `incidentID` is not set. */
  incidentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `incidentID` is less than this. */
  incidentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` is this or less. */
  incidentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` is not this. */
  incidentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `incidentID` is none of these. */
  incidentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `incidentID` is set. */
  incidentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `kind` is this. */
  kind?: InputMaybe<TicketKind>;
  /** `kind` is one of these. */
  kindIn?: InputMaybe<Array<TicketKind>>;
  /** `kind` is not this. */
  kindNEQ?: InputMaybe<TicketKind>;
  /** `kind` is none of these. */
  kindNotIn?: InputMaybe<Array<TicketKind>>;
  /** `locationID` is this. */
  locationID?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` contains this. */
  locationIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` contains this, ignoring case. */
  locationIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this, ignoring case. */
  locationIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is more than this. */
  locationIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this or more. */
  locationIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` begins with this. */
  locationIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` ends with this. */
  locationIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is one of these. */
  locationIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `locationID` is not set. */
  locationIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `locationID` is less than this. */
  locationIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this or less. */
  locationIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is not this. */
  locationIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is none of these. */
  locationIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `locationID` is set. */
  locationIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `nextDeadlineID` is this. */
  nextDeadlineID?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` contains this. */
  nextDeadlineIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` contains this, ignoring case. */
  nextDeadlineIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` is this, ignoring case. */
  nextDeadlineIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` is more than this. */
  nextDeadlineIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` is this or more. */
  nextDeadlineIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` begins with this. */
  nextDeadlineIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` ends with this. */
  nextDeadlineIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` is one of these. */
  nextDeadlineIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `nextDeadlineID` is not set. */
  nextDeadlineIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `nextDeadlineID` is less than this. */
  nextDeadlineIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` is this or less. */
  nextDeadlineIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` is not this. */
  nextDeadlineIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `nextDeadlineID` is none of these. */
  nextDeadlineIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `nextDeadlineID` is set. */
  nextDeadlineIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<TicketWhereInput>;
  /** `number` is this. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this. */
  numberContains?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this, ignoring case. */
  numberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this, ignoring case. */
  numberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is more than this. */
  numberGT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or more. */
  numberGTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` begins with this. */
  numberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `number` ends with this. */
  numberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `number` is one of these. */
  numberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `number` is less than this. */
  numberLT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or less. */
  numberLTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` is not this. */
  numberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `number` is none of these. */
  numberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `openedAt` is this. */
  openedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `openedAt` is more than this. */
  openedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `openedAt` is this or more. */
  openedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `openedAt` is one of these. */
  openedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `openedAt` is less than this. */
  openedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `openedAt` is this or less. */
  openedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `openedAt` is not this. */
  openedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `openedAt` is none of these. */
  openedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<TicketWhereInput>>;
  /** `outsideParty` is this. */
  outsideParty?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` contains this. */
  outsidePartyContains?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` contains this, ignoring case. */
  outsidePartyContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` is this, ignoring case. */
  outsidePartyEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` is more than this. */
  outsidePartyGT?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` is this or more. */
  outsidePartyGTE?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` begins with this. */
  outsidePartyHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` ends with this. */
  outsidePartyHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` is one of these. */
  outsidePartyIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `outsideParty` is less than this. */
  outsidePartyLT?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` is this or less. */
  outsidePartyLTE?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` is not this. */
  outsidePartyNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `outsideParty` is none of these. */
  outsidePartyNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `overdue` is this. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** `overdue` is not this. */
  overdueNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `priority` is this. */
  priority?: InputMaybe<Priority>;
  /** `priority` is one of these. */
  priorityIn?: InputMaybe<Array<Priority>>;
  /** `priority` is not this. */
  priorityNEQ?: InputMaybe<Priority>;
  /** `priority` is none of these. */
  priorityNotIn?: InputMaybe<Array<Priority>>;
  /** `receivedAt` is this. */
  receivedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `receivedAt` is more than this. */
  receivedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `receivedAt` is this or more. */
  receivedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `receivedAt` is one of these. */
  receivedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `receivedAt` is less than this. */
  receivedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `receivedAt` is this or less. */
  receivedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `receivedAt` is not this. */
  receivedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `receivedAt` is none of these. */
  receivedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `referredToID` is this. */
  referredToID?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` contains this. */
  referredToIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` contains this, ignoring case. */
  referredToIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` is this, ignoring case. */
  referredToIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` is more than this. */
  referredToIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` is this or more. */
  referredToIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` begins with this. */
  referredToIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` ends with this. */
  referredToIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` is one of these. */
  referredToIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `referredToID` is not set. */
  referredToIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `referredToID` is less than this. */
  referredToIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` is this or less. */
  referredToIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` is not this. */
  referredToIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `referredToID` is none of these. */
  referredToIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `referredToID` is set. */
  referredToIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `reopenCount` is this. */
  reopenCount?: InputMaybe<Scalars['Int']['input']>;
  /** `reopenCount` is more than this. */
  reopenCountGT?: InputMaybe<Scalars['Int']['input']>;
  /** `reopenCount` is this or more. */
  reopenCountGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `reopenCount` is one of these. */
  reopenCountIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `reopenCount` is less than this. */
  reopenCountLT?: InputMaybe<Scalars['Int']['input']>;
  /** `reopenCount` is this or less. */
  reopenCountLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `reopenCount` is not this. */
  reopenCountNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `reopenCount` is none of these. */
  reopenCountNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `repeatsID` is this. */
  repeatsID?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` contains this. */
  repeatsIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` contains this, ignoring case. */
  repeatsIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` is this, ignoring case. */
  repeatsIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` is more than this. */
  repeatsIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` is this or more. */
  repeatsIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` begins with this. */
  repeatsIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` ends with this. */
  repeatsIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` is one of these. */
  repeatsIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `repeatsID` is not set. */
  repeatsIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `repeatsID` is less than this. */
  repeatsIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` is this or less. */
  repeatsIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` is not this. */
  repeatsIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `repeatsID` is none of these. */
  repeatsIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `repeatsID` is set. */
  repeatsIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `residentID` is this. */
  residentID?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this. */
  residentIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` contains this, ignoring case. */
  residentIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this, ignoring case. */
  residentIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is more than this. */
  residentIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or more. */
  residentIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` begins with this. */
  residentIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` ends with this. */
  residentIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is one of these. */
  residentIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `residentID` is not set. */
  residentIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `residentID` is less than this. */
  residentIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is this or less. */
  residentIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is not this. */
  residentIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `residentID` is none of these. */
  residentIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `residentID` is set. */
  residentIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `satisfaction` is this. */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
  /** `satisfaction` is more than this. */
  satisfactionGT?: InputMaybe<Scalars['Int']['input']>;
  /** `satisfaction` is this or more. */
  satisfactionGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `satisfaction` is one of these. */
  satisfactionIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `satisfaction` is not set. */
  satisfactionIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `satisfaction` is less than this. */
  satisfactionLT?: InputMaybe<Scalars['Int']['input']>;
  /** `satisfaction` is this or less. */
  satisfactionLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `satisfaction` is not this. */
  satisfactionNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `satisfaction` is none of these. */
  satisfactionNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `satisfaction` is set. */
  satisfactionNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `status` is this. */
  status?: InputMaybe<TicketStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<TicketStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<TicketStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<TicketStatus>>;
  /** `takenByID` is this. */
  takenByID?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` contains this. */
  takenByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` contains this, ignoring case. */
  takenByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is this, ignoring case. */
  takenByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is more than this. */
  takenByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is this or more. */
  takenByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` begins with this. */
  takenByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` ends with this. */
  takenByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is one of these. */
  takenByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `takenByID` is not set. */
  takenByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `takenByID` is less than this. */
  takenByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is this or less. */
  takenByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is not this. */
  takenByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `takenByID` is none of these. */
  takenByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `takenByID` is set. */
  takenByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `title` is this. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** `title` contains this. */
  titleContains?: InputMaybe<Scalars['String']['input']>;
  /** `title` contains this, ignoring case. */
  titleContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `title` is this, ignoring case. */
  titleEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `title` is more than this. */
  titleGT?: InputMaybe<Scalars['String']['input']>;
  /** `title` is this or more. */
  titleGTE?: InputMaybe<Scalars['String']['input']>;
  /** `title` begins with this. */
  titleHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `title` ends with this. */
  titleHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `title` is one of these. */
  titleIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `title` is less than this. */
  titleLT?: InputMaybe<Scalars['String']['input']>;
  /** `title` is this or less. */
  titleLTE?: InputMaybe<Scalars['String']['input']>;
  /** `title` is not this. */
  titleNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `title` is none of these. */
  titleNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is not set. */
  unitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is set. */
  unitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A number on the board. */
export type Tile = {
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** What it counts. */
  key: TileKey;
  /** Its name in the caller's language. */
  label: Scalars['String']['output'];
  /** How many of them are past a deadline. */
  overdue: Scalars['Int']['output'];
};

/** TileKey names a number that boards show. */
export type TileKey =
  /** Keys out on a loan; overdue ones are not back in time. */
  | 'KEYS_OUT'
  /** Work is not complete. */
  | 'OPEN'
  /** Not closed, and past a deadline. */
  | 'OVERDUE'
  /** Parcels at the desk; overdue ones have waited too long. */
  | 'PARCELS'
  /** Rounds of patrols that can be walked now; overdue ones were missed or not finished, and nobody has said why. */
  | 'PATROLS'
  /** Work is interrupted. */
  | 'PAUSED'
  /** Sent back by verification, and not complete again. */
  | 'RETURNED'
  /** Payments in tills that have not been handed over. */
  | 'TAKINGS'
  /** Complete or verified, and the resident not yet called back. */
  | 'TO_CALL_BACK'
  /** Put before a department head. */
  | 'TO_DECIDE'
  /** Verified, and waiting for the head of the service centre. */
  | 'TO_REVIEW'
  /** Complete, and waiting to be verified. */
  | 'TO_VERIFY'
  /** People are called about it, and nobody has answered. */
  | 'UNANSWERED'
  /** Work is not complete, and nobody in or outside the house is on it. */
  | 'UNASSIGNED'
  /** Emergencies that nobody has accepted. */
  | 'UNTAKEN_EMERGENCIES'
  /** Visitors on site; overdue ones had not left at closing. */
  | 'VISITORS';

/** A bearer token: who may do what, where, until when. The secret is shown once, when it is made. */
export type Token = Node & {
  /** When it was made. */
  createdAt: Scalars['Time']['output'];
  /** When it stops working; null for never. */
  expiresAt?: Maybe<Scalars['Time']['output']>;
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** What the token is for: `大堂看板`. */
  label: Scalars['String']['output'];
  /** When it was revoked; null while it works. */
  revokedAt?: Maybe<Scalars['Time']['output']>;
  /** The role whose permissions the bearer has. */
  role: Role;
  /** The member of staff the token acts for. */
  staffID?: Maybe<Scalars['ID']['output']>;
};

/** A connection to a list of items. */
export type TokenConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<TokenEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type TokenEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Token>;
};

/** What making and revoking a token answers with. */
export type TokenPayload = {
  /** Position of the entry in the company's journal. */
  cursor: Scalars['Cursor']['output'];
  /** The secret to send as `Authorization: Bearer …`; only in the first answer to createToken, null otherwise. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The token as changed. */
  token: Token;
};

/** Trade is a trade of repairs, which warranties go by (TK07). */
export type Trade =
  /** Wires, sockets and lamps. */
  | 'ELECTRICITY'
  /** Intercoms, meters and other equipment of the unit. */
  | 'EQUIPMENT'
  /** Plaster, paint, tiles and floors. */
  | 'FINISHES'
  /** Heating, cooling and ventilation. */
  | 'HEATING'
  /** Doors, windows and fittings. */
  | 'JOINERY'
  /** Anything else. */
  | 'OTHER'
  /** Water and drains. */
  | 'PLUMBING'
  /** Walls, slabs and foundations. */
  | 'STRUCTURE'
  /** Roofs, outer walls and wet rooms. */
  | 'WATERPROOFING';

/** A key that is passed on. */
export type TransferKeyInput = {
  /** The supervisor or centre manager who lets it pass although the borrower has an overdue key (KY04). */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** Who authorises it; the caller when left out. For a contractor a supervisor or the centre manager (KY02). */
  authorisedByID?: InputMaybe<Scalars['ID']['input']>;
  /** The member of staff or the resident; left out for a contractor. */
  borrowerID?: InputMaybe<Scalars['ID']['input']>;
  /** Who borrows it: staff, a resident or a contractor. */
  borrowerKind: BorrowerKind;
  /** Name of a contractor, at most 100 characters; of others their record's is kept. */
  borrowerName?: InputMaybe<Scalars['String']['input']>;
  /** Phone of a contractor; of others their record's is kept. */
  borrowerPhone?: InputMaybe<Scalars['String']['input']>;
  /** The contractor's company, at most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** When it is due back: ahead, by a year at most. */
  dueBackAt: Scalars['Time']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the loan. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The loan that ends. */
  loanID: Scalars['ID']['input'];
  /** Where the owner's consent is kept, for a key in custody, at most 400 characters; needed unless its owner borrows it (KY02). */
  ownerConsent?: InputMaybe<Scalars['String']['input']>;
  /** What it is needed for, at most 400 characters. */
  purpose: Scalars['String']['input'];
  /** The ticket it is needed for. */
  ticketID?: InputMaybe<Scalars['ID']['input']>;
  /** The second person who opens the seal of a key in custody; needed unless its owner borrows it (KY02). */
  witnessID?: InputMaybe<Scalars['ID']['input']>;
};

/** A policy to try. */
export type TryPolicyInput = {
  /** Working hours that rules name, at most 20. */
  calendars?: InputMaybe<Array<PolicyCalendarInput>>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** The ladders, at most 50; they are checked. */
  ladders?: InputMaybe<Array<PolicyLadderInput>>;
  /** Time of day, HH:MM, at which each department gets the list of its unfinished work (TK15). */
  listAt?: InputMaybe<Scalars['String']['input']>;
  /** The rules, 1 to 200. */
  rules: Array<PolicyRuleInput>;
};

/** A unit that a billing run can't charge for an item, and why (FE02). */
export type UnbilledItem = {
  /** Code and name of the fee item. */
  item: Scalars['String']['output'];
  /** Why. */
  problem: BillingProblem;
  /** How people call it. */
  unit: Scalars['String']['output'];
  /** The unit. */
  unitID: Scalars['ID']['output'];
};

/** An entry of the block list to be lifted. */
export type UnblockVisitorInput = {
  /** The entry. */
  blockedVisitorID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type Unit = Node & {
  /** What is owed for the unit (FE04); null for who does not deal with money. */
  account?: Maybe<Account>;
  /** Built area in m², with two decimals; 0 when not known. */
  area: Scalars['Float']['output'];
  /** The building. */
  building: Building;
  /** The building the unit is in. */
  buildingID: Scalars['ID']['output'];
  /** The property officer (管家) responsible for the unit (PL06). */
  butler?: Maybe<Staff>;
  /** The property officer (管家) responsible for the unit (PL06). */
  butlerID?: Maybe<Scalars['ID']['output']>;
  /** What its residents are charged (FE01). */
  charges: ChargeConnection;
  /** When nobody was to ask for money that is late (FE05). */
  dunningHolds?: Maybe<Array<DunningHold>>;
  /** How money that is late was asked for, oldest first (FE05). */
  dunningSteps?: Maybe<Array<DunningStep>>;
  /** Entrance (单元) of the building; empty where there is only one. */
  entrance: Scalars['String']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Floor; 0 when not known. */
  floor: Scalars['Int']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Visitors announced for the unit (VI02). */
  invitations: InvitationConnection;
  /** Keys of the unit (KY01). */
  keys: KeyConnection;
  /** Its meters (FE08). */
  meters?: Maybe<Array<Meter>>;
  /** Who moved in, or is moving in (MV01). */
  moveIns?: Maybe<Array<MoveIn>>;
  /** Who moved out, or has announced it (MV02). */
  moveOuts?: Maybe<Array<MoveOut>>;
  /** Number on the door (房号), unique in building and entrance. */
  number: Scalars['String']['output'];
  /** Who owned, rented or lived in the unit, past and present (PL03). */
  occupancies?: Maybe<Array<Occupancy>>;
  /**
   * What is not finished about the unit across all counters, as far as it is in sight: tickets that are not closed, keys that are out, visitors
   * expected and on site, parcels that wait, and passes for large goods; of each at most 20, what began first comes first. One statement for each
   * counter, however long the history.
   */
  openItems: Array<OpenItem>;
  /** What came for the unit (VI04). */
  parcels: ParcelConnection;
  /** Money that was taken for it (FE03). */
  payments: PaymentConnection;
  /** Passes for large goods that leave the unit (VI05). */
  releasePasses: ReleasePassConnection;
  /** Whether somebody lives or works in it. */
  state: UnitState;
  /** Tickets about the unit. */
  tickets: TicketConnection;
  /** What happened to the unit and everything in it, oldest first: the journal filtered by the unit (TK05). */
  timeline: JournalConnection;
  /** What the unit is used for. */
  use: UnitUse;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** Visits to the unit (VI01). */
  visits: VisitConnection;
  /** Until when repairs are free, by trade (TK07). */
  warranties?: Maybe<Array<Warranty>>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitAccountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitChargesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ChargeOrder>>;
  where?: InputMaybe<ChargeWhereInput>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitInvitationsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InvitationOrder>>;
  where?: InputMaybe<InvitationWhereInput>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitKeysArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<KeyOrder>>;
  where?: InputMaybe<KeyWhereInput>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitParcelsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ParcelOrder>>;
  where?: InputMaybe<ParcelWhereInput>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitPaymentsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PaymentOrder>>;
  where?: InputMaybe<PaymentWhereInput>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitReleasePassesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReleasePassOrder>>;
  where?: InputMaybe<ReleasePassWhereInput>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitTicketsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TicketOrder>>;
  where?: InputMaybe<TicketWhereInput>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A home, shop, office, dormitory room or show flat (房屋) (PL02). */
export type UnitVisitsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VisitOrder>>;
  where?: InputMaybe<VisitWhereInput>;
};

/** A connection to a list of items. */
export type UnitConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<UnitEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type UnitEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Unit>;
};

/** Ordering options for Unit connections */
export type UnitOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: UnitOrderField;
};

/** Properties by which Unit connections can be ordered. */
export type UnitOrderField =
  /** By floor. */
  | 'FLOOR'
  /** By number. */
  | 'NUMBER';

/** UnitState is whether a unit is lived in (PL02). */
export type UnitState =
  /** 已交付. */
  | 'HANDED_OVER'
  /** 入住. */
  | 'OCCUPIED'
  /** 装修. */
  | 'RENOVATING'
  /** 空置. */
  | 'VACANT';

/** UnitUse is what a unit is used for (PL02). */
export type UnitUse =
  /** 宿舍. */
  | 'DORMITORY'
  /** 住宅. */
  | 'HOME'
  /** 写字楼. */
  | 'OFFICE'
  /** 商铺. */
  | 'SHOP'
  /** 样板房. */
  | 'SHOW_FLAT';

/**
 * UnitWhereInput is used for filtering Unit objects.
 * Input was generated by ent.
 */
export type UnitWhereInput = {
  /** All of these hold. */
  and?: InputMaybe<Array<UnitWhereInput>>;
  /** `area` is this. */
  area?: InputMaybe<Scalars['Float']['input']>;
  /** `area` is more than this. */
  areaGT?: InputMaybe<Scalars['Float']['input']>;
  /** `area` is this or more. */
  areaGTE?: InputMaybe<Scalars['Float']['input']>;
  /** `area` is one of these. */
  areaIn?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** `area` is less than this. */
  areaLT?: InputMaybe<Scalars['Float']['input']>;
  /** `area` is this or less. */
  areaLTE?: InputMaybe<Scalars['Float']['input']>;
  /** `area` is not this. */
  areaNEQ?: InputMaybe<Scalars['Float']['input']>;
  /** `area` is none of these. */
  areaNotIn?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** `buildingID` is this. */
  buildingID?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` contains this. */
  buildingIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` contains this, ignoring case. */
  buildingIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is this, ignoring case. */
  buildingIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is more than this. */
  buildingIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is this or more. */
  buildingIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` begins with this. */
  buildingIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` ends with this. */
  buildingIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is one of these. */
  buildingIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `buildingID` is less than this. */
  buildingIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is this or less. */
  buildingIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is not this. */
  buildingIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `buildingID` is none of these. */
  buildingIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `butlerID` is this. */
  butlerID?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` contains this. */
  butlerIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` contains this, ignoring case. */
  butlerIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` is this, ignoring case. */
  butlerIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` is more than this. */
  butlerIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` is this or more. */
  butlerIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` begins with this. */
  butlerIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` ends with this. */
  butlerIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` is one of these. */
  butlerIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `butlerID` is not set. */
  butlerIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `butlerID` is less than this. */
  butlerIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` is this or less. */
  butlerIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` is not this. */
  butlerIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `butlerID` is none of these. */
  butlerIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `butlerID` is set. */
  butlerIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `entrance` is this. */
  entrance?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` contains this. */
  entranceContains?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` contains this, ignoring case. */
  entranceContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` is this, ignoring case. */
  entranceEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` is more than this. */
  entranceGT?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` is this or more. */
  entranceGTE?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` begins with this. */
  entranceHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` ends with this. */
  entranceHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` is one of these. */
  entranceIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `entrance` is less than this. */
  entranceLT?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` is this or less. */
  entranceLTE?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` is not this. */
  entranceNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `entrance` is none of these. */
  entranceNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `floor` is this. */
  floor?: InputMaybe<Scalars['Int']['input']>;
  /** `floor` is more than this. */
  floorGT?: InputMaybe<Scalars['Int']['input']>;
  /** `floor` is this or more. */
  floorGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `floor` is one of these. */
  floorIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `floor` is less than this. */
  floorLT?: InputMaybe<Scalars['Int']['input']>;
  /** `floor` is this or less. */
  floorLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `floor` is not this. */
  floorNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `floor` is none of these. */
  floorNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** This does not hold. */
  not?: InputMaybe<UnitWhereInput>;
  /** `number` is this. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this. */
  numberContains?: InputMaybe<Scalars['String']['input']>;
  /** `number` contains this, ignoring case. */
  numberContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this, ignoring case. */
  numberEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `number` is more than this. */
  numberGT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or more. */
  numberGTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` begins with this. */
  numberHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `number` ends with this. */
  numberHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `number` is one of these. */
  numberIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `number` is less than this. */
  numberLT?: InputMaybe<Scalars['String']['input']>;
  /** `number` is this or less. */
  numberLTE?: InputMaybe<Scalars['String']['input']>;
  /** `number` is not this. */
  numberNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `number` is none of these. */
  numberNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<UnitWhereInput>>;
  /** `state` is this. */
  state?: InputMaybe<UnitState>;
  /** `state` is one of these. */
  stateIn?: InputMaybe<Array<UnitState>>;
  /** `state` is not this. */
  stateNEQ?: InputMaybe<UnitState>;
  /** `state` is none of these. */
  stateNotIn?: InputMaybe<Array<UnitState>>;
  /** `use` is this. */
  use?: InputMaybe<UnitUse>;
  /** `use` is one of these. */
  useIn?: InputMaybe<Array<UnitUse>>;
  /** `use` is not this. */
  useNEQ?: InputMaybe<UnitUse>;
  /** `use` is none of these. */
  useNotIn?: InputMaybe<Array<UnitUse>>;
};

/** Changes of a page; what is left out stays. */
export type UpdateArticleInput = {
  /** The page. */
  articleID: Scalars['ID']['input'];
  /** What the desk answers, at most 20,000 characters. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** True once it no longer holds. */
  retired?: InputMaybe<Scalars['Boolean']['input']>;
  /** Day by which somebody must check it again. */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** Title, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What is added to the case file of a complaint; what is left out stays. */
export type UpdateComplaintFileInput = {
  /** What the complainant says of it, at most 4,000 characters. */
  complainantView?: InputMaybe<Scalars['String']['input']>;
  /** The responsible department. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the ticket. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was found out, at most 4,000 characters. */
  investigation?: InputMaybe<Scalars['String']['input']>;
  /** What was done about it, at most 4,000 characters. */
  measures?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, at most 4,000 characters. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The complaint. */
  ticketID: Scalars['ID']['input'];
};

/** What is to be different of a post; what is left out stays as it is. */
export type UpdateDutyPostInput = {
  /** Whether new shifts are planned at it. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The department whose work is handed over at it. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** Whether each shift hands over to the next in writing (DU03). */
  handsOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hours of its shifts on each day, in order; 1 to 24. */
  hours?: InputMaybe<Array<DutyHoursInput>>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether who is on duty at it becomes the duty manager of the department (PL06). */
  leads?: InputMaybe<Scalars['Boolean']['input']>;
  /** What people call it, unique in the estate; at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The post. */
  postID: Scalars['ID']['input'];
};

/** Corrections of an estate; what is left out stays. */
export type UpdateEstateInput = {
  /** Postal address, at most 400 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of a fee item; what is left out stays. */
export type UpdateFeeItemInput = {
  /** False once it is charged no more. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** On whose behalf it is collected, at most 100 characters. */
  collectedFor?: InputMaybe<Scalars['String']['input']>;
  /** The fee item. */
  feeItemID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Another place of a key. */
export type UpdateKeyInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The key. */
  keyID: Scalars['ID']['input'];
  /** Cabinet and hook, at most 100 characters. */
  place: Scalars['String']['input'];
};

/** What was found out about a parcel. */
export type UpdateParcelInput = {
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What else there is to say, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The parcel. */
  parcelID: Scalars['ID']['input'];
  /** Where it waits, at most 100 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The resident it is for. */
  residentID?: InputMaybe<Scalars['ID']['input']>;
  /** The unit it is for. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
};

/** What is to be different of a route; what is left out stays as it is. */
export type UpdatePatrolRouteInput = {
  /** What is looked at, in order; 1 to 100. */
  checkpoints?: InputMaybe<Array<CheckpointInput>>;
  /** The department that walks it. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** The first day with rounds, in the estate's zone. */
  firstDay?: InputMaybe<Scalars['Date']['input']>;
  /** On which days rounds are due, counted from the first. */
  frequency?: InputMaybe<PatrolFrequency>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What people call it, unique in the estate; at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The route. */
  routeID: Scalars['ID']['input'];
  /** When the rounds of such a day begin, in the estate's zone and in order: `09:00`; 1 to 24 times. */
  starts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether no rounds are made for now. */
  suspended?: InputMaybe<Scalars['Boolean']['input']>;
  /** Within how many minutes after it begins a round has to be walked: before the next one begins. */
  withinMinutes?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes of a line of the price list; what is left out stays. */
export type UpdatePriceItemInput = {
  /** Whether it may be quoted. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What one of it is, at most 20 characters. */
  measure?: InputMaybe<Scalars['String']['input']>;
  /** What is done or delivered, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Price of one, in minor units of the estate's currency. */
  price?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The line. */
  priceItemID: Scalars['ID']['input'];
};

/** Corrections of a resident; what is left out stays, an empty text clears. */
export type UpdateResidentInput = {
  /** Whom to call in an emergency. */
  emergencyContact?: InputMaybe<Scalars['String']['input']>;
  /** Phone of the emergency contact. */
  emergencyPhone?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Identity-document number; confidential. */
  identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Language to speak, a BCP 47 tag. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Notes of the desk, at most 4,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** Further contact phones, at most 10; replaces the list. */
  otherPhones?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First contact phone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The resident. */
  residentID: Scalars['ID']['input'];
};

/** Corrections of a member of staff; what is left out stays. */
export type UpdateStaffInput = {
  /** False once the person has left. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The home department. */
  departmentID?: InputMaybe<Scalars['ID']['input']>;
  /** The estates the person works on; replaces the list. */
  estateIDs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Extra duties; replaces the list. */
  hats?: InputMaybe<Array<Hat>>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name, at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Phone. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Role. */
  role?: InputMaybe<Role>;
  /** Trades and languages; replaces the list. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The member of staff. */
  staffID: Scalars['ID']['input'];
};

/** Input of updateTicket. */
export type UpdateTicketInput = {
  /** References of photographs and papers, at most 50; replaces the list. */
  attachments?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Class of a help request or emergency. */
  class?: InputMaybe<TicketClass>;
  /** Who may see it (TK16). */
  confidentiality?: InputMaybe<Confidentiality>;
  /** Address of the caller. */
  contactAddress?: InputMaybe<Scalars['String']['input']>;
  /** Whom to ask for. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** Call-back phone. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** What the caller said, at most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** How urgent it is. */
  priority?: InputMaybe<Priority>;
  /** The earlier ticket about the same matter (TK11). */
  repeatsID?: InputMaybe<Scalars['ID']['input']>;
  /** The resident who asked. */
  residentID?: InputMaybe<Scalars['ID']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
  /** Title, at most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Corrections of a unit; what is left out stays. */
export type UpdateUnitInput = {
  /** Built area in m², 0 to 1,000,000, two decimals. */
  area?: InputMaybe<Scalars['Float']['input']>;
  /** The butler (PL06). */
  butlerID?: InputMaybe<Scalars['ID']['input']>;
  /** Floor. */
  floor?: InputMaybe<Scalars['Int']['input']>;
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it is lived in. */
  state?: InputMaybe<UnitState>;
  /** The unit. */
  unitID: Scalars['ID']['input'];
  /** What the unit is used for. */
  use?: InputMaybe<UnitUse>;
};

/** A correction of a webhook; what is left out stays. */
export type UpdateWebhookInput = {
  /** Whether it is sent anything. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Kinds of entries; replaces the list. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is for. */
  label?: InputMaybe<Scalars['String']['input']>;
  /** Where it is sent. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** The webhook. */
  webhookID: Scalars['ID']['input'];
};

/** Progress on a work order. */
export type UpdateWorkOrderInput = {
  /** Places of the items that are done now, from 0. */
  done: Array<Scalars['Int']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The work order. */
  workOrderID: Scalars['ID']['input'];
};

/** VerificationOutcome is the result of a check (TK14). */
export type VerificationOutcome =
  /** The result is good. */
  | 'ACCEPTED'
  /** It goes back to dispatched. */
  | 'REJECTED';

/** Verifier is who checked a result (TK14). */
export type Verifier =
  /** The resident. */
  | 'RESIDENT'
  /** A customer-service specialist. */
  | 'SPECIALIST';

/** Input of verifyTicket. */
export type VerifyTicketInput = {
  /** Who checked it. */
  by: Verifier;
  /** What was found, at most 4,000 characters; needed for a rejection. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Accepted or rejected. */
  outcome: VerificationOutcome;
  /** The resident's score, 1 to 5; given here it counts as the call-back (TK14). */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
  /** The ticket. */
  ticketID: Scalars['ID']['input'];
};

/** The caller: whom the token stands for and what it may see. */
export type Viewer = {
  /** The estates in sight, at most 100, by name. */
  estates: Array<Estate>;
  /** When the token stops working; null for never. */
  expiresAt?: Maybe<Scalars['Time']['output']>;
  /** Id of the member of staff, or of the token when it stands for nobody in particular. */
  id: Scalars['ID']['output'];
  /** Name that entries carry. */
  name: Scalars['String']['output'];
  /** The operations that the role may run, by name of their root field. */
  operations: Array<Scalars['String']['output']>;
  /** The role whose permissions the caller has. */
  role: Role;
};

/** Somebody who comes once: to the desk, to a unit, to work, or to see a show flat (VI01). */
export type Visit = Node & {
  /** What can be done with the visit: whether the caller may do it now, and if not, why. */
  actions: Array<VisitActionState>;
  /** The supervisor who let it pass. */
  allowedBy?: Maybe<Staff>;
  /** The supervisor who let it pass although the visitor is on the block list; null when nobody had to. */
  allowedByID?: Maybe<Scalars['ID']['output']>;
  /** When the visitor arrived; null before. */
  arrivedAt?: Maybe<Scalars['Time']['output']>;
  /** Number of the visitor's badge; null without one. A badge is out once at most. */
  badge?: Maybe<Scalars['String']['output']>;
  /** When the visitor arrived; until then, from when the visitor is expected. */
  beginsAt: Scalars['Time']['output'];
  /** Who let the visitor in. */
  checkedInBy?: Maybe<Staff>;
  /** Who let the visitor in. */
  checkedInByID?: Maybe<Scalars['ID']['output']>;
  /** Who noted that the visitor left. */
  checkedOutBy?: Maybe<Staff>;
  /** Who noted that the visitor left. */
  checkedOutByID?: Maybe<Scalars['ID']['output']>;
  /** How many come along. */
  companions: Scalars['Int']['output'];
  /** The visitor's company; empty when there is none. */
  company: Scalars['String']['output'];
  /** Who in the unit said that a visitor without a pass code may come; empty for others. */
  confirmedBy: Scalars['String']['output'];
  /** The estate. */
  estate: Estate;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** The resident visited. */
  host?: Maybe<Resident>;
  /** The resident visited; null when none is named. */
  hostID?: Maybe<Scalars['ID']['output']>;
  /** Who is visited, as said at the desk. */
  hostName: Scalars['String']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The invitation that announced it. */
  invitation?: Maybe<Invitation>;
  /** The invitation that announced it; null for a walk-in. */
  invitationID?: Maybe<Scalars['ID']['output']>;
  /** When the visitor left; null before. */
  leftAt?: Maybe<Scalars['Time']['output']>;
  /** The public place visited. */
  location?: Maybe<Location>;
  /** The public place visited. */
  locationID?: Maybe<Scalars['ID']['output']>;
  /** What else the desk noted. */
  note: Scalars['String']['output'];
  /** Whether the visitor had not left at closing; moved by the clock, not by who reads (VI03). */
  overstayed: Scalars['Boolean']['output'];
  /** The pass code, for who may announce visits; null for a walk-in, and for everybody else (VI02). */
  passCode?: Maybe<Scalars['String']['output']>;
  /** Plate of the vehicle, upper case without spaces; empty without one. */
  plate: Scalars['String']['output'];
  /** Why the visitor comes. */
  purpose: VisitPurpose;
  /** How it stands. */
  status: VisitStatus;
  /** What happened to the visit, oldest first: the journal filtered by it. */
  timeline: JournalConnection;
  /** The unit visited. */
  unit?: Maybe<Unit>;
  /** The unit visited; null for the desk and public places. */
  unitID?: Maybe<Scalars['ID']['output']>;
  /** From when the pass code is good; null for a walk-in. */
  validFrom?: Maybe<Scalars['Time']['output']>;
  /** Until when the pass code is good; null for a walk-in. */
  validTo?: Maybe<Scalars['Time']['output']>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** Name of the visitor. */
  visitorName: Scalars['String']['output'];
  /** Phone of the visitor, digits only. */
  visitorPhone: Scalars['String']['output'];
};


/** Somebody who comes once: to the desk, to a unit, to work, or to see a show flat (VI01). */
export type VisitTimelineArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  before?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** VisitAction is something that can be done with a visit. */
export type VisitAction =
  /** Call it off. */
  | 'CANCEL'
  /** Let the visitor in. */
  | 'CHECK_IN'
  /** Note that the visitor left. */
  | 'CHECK_OUT';

/** Something that can be done with a visit and whether it is open now. */
export type VisitActionState = {
  /** What. */
  action: VisitAction;
  /** Whether the caller may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, for people; null when it is allowed. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** One step of a live list of visits. */
export type VisitChange = {
  /** What happened. */
  change: ListChange;
  /** Position; a subscription resumes right behind it. During the listing it starts the listing again. */
  cursor: Scalars['Cursor']['output'];
  /** Id of the visit that left; null for every other change. */
  leftID?: Maybe<Scalars['ID']['output']>;
  /** The visit as it is now; null for LEFT and CAUGHT_UP. */
  visit?: Maybe<Visit>;
};

/** By how much figures of visits differ from those of the span before; 0.1 for a tenth more, null when there was nothing before. */
export type VisitComparison = {
  /** Of how many visits. */
  count?: Maybe<Scalars['Float']['output']>;
  /** Of how many people. */
  people?: Maybe<Scalars['Float']['output']>;
};

/** A connection to a list of items. */
export type VisitConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<VisitEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** VisitDimension is what figures of visits are grouped by (RP03). */
export type VisitDimension =
  /** The estate. */
  | 'ESTATE'
  /** The hour of the day of the arrival. */
  | 'HOUR'
  /** Why the visitor comes. */
  | 'PURPOSE'
  /** The day of the week of the arrival. */
  | 'WEEKDAY';

/** An edge in a connection. */
export type VisitEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<Visit>;
};

/** What was counted of visits (RP03). */
export type VisitFigures = {
  /** When the piece of time begins; null where there are none. */
  bucket?: Maybe<Scalars['Time']['output']>;
  /** How many visits. */
  count: Scalars['Int']['output'];
  /** The estate; null where not grouped by it. */
  estate?: Maybe<Estate>;
  /** Hour of the day of the arrival, 0 to 23; null where not grouped by it. */
  hour?: Maybe<Scalars['Int']['output']>;
  /** How many people, companions among them. */
  people: Scalars['Int']['output'];
  /** Why they came; null where not grouped by it. */
  purpose?: Maybe<VisitPurpose>;
  /** Day of the week of the arrival, 1 for Monday to 7; null where not grouped by it. */
  weekday?: Maybe<Scalars['Int']['output']>;
};

/** Ordering options for Visit connections */
export type VisitOrder = {
  /** Ascending or descending. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: VisitOrderField;
};

/** Properties by which Visit connections can be ordered. */
export type VisitOrderField =
  /** By begins at. */
  | 'BEGINS_AT';

/** What every change of a visit answers with. */
export type VisitPayload = {
  /** Position of the entry that the change wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The visit as changed; for an announcement the one that is expected. */
  visit: Visit;
};

/** VisitPurpose is why somebody comes (VI01). */
export type VisitPurpose =
  /** To work on the estate or in a unit. */
  | 'CONTRACTOR'
  /** To the front desk. */
  | 'DESK'
  /** To see a show flat. */
  | 'VIEWING'
  /** To somebody in a unit. */
  | 'VISITOR';

/** Figures of visits (RP03). */
export type VisitStats = {
  /** By how much totals differ from the span before. */
  change: VisitComparison;
  /** From when on visits are counted. */
  from: Scalars['Time']['output'];
  /** The figures by what was asked for: by bucket, then in order of what they are grouped by. */
  groups: Array<VisitFigures>;
  /** The totals of the span before, as for tickets. */
  previous: VisitFigures;
  /** Before when visits are counted. */
  to: Scalars['Time']['output'];
  /** The figures of everything. */
  totals: VisitFigures;
  /** Time zone in which days begin: that of the estates, of the first by name where they differ; days and hours of each estate are its own. */
  zone: Scalars['String']['output'];
};

/** VisitStatus is how a visit stands (VI01). */
export type VisitStatus =
  /** Called off before the visitor came. */
  | 'CANCELLED'
  /** Announced, and not here yet. */
  | 'EXPECTED'
  /** The visitor has left. */
  | 'LEFT'
  /** The visitor did not come in time. */
  | 'NOT_COME'
  /** On site. */
  | 'ON_SITE';

/**
 * VisitWhereInput is used for filtering Visit objects.
 * Input was generated by ent.
 */
export type VisitWhereInput = {
  /** `allowedByID` is this. */
  allowedByID?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` contains this. */
  allowedByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` contains this, ignoring case. */
  allowedByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this, ignoring case. */
  allowedByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is more than this. */
  allowedByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this or more. */
  allowedByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` begins with this. */
  allowedByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` ends with this. */
  allowedByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is one of these. */
  allowedByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `allowedByID` is not set. */
  allowedByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `allowedByID` is less than this. */
  allowedByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is this or less. */
  allowedByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is not this. */
  allowedByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `allowedByID` is none of these. */
  allowedByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `allowedByID` is set. */
  allowedByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** All of these hold. */
  and?: InputMaybe<Array<VisitWhereInput>>;
  /** `arrivedAt` is this. */
  arrivedAt?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is more than this. */
  arrivedAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is this or more. */
  arrivedAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is one of these. */
  arrivedAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `arrivedAt` is not set. */
  arrivedAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `arrivedAt` is less than this. */
  arrivedAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is this or less. */
  arrivedAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is not this. */
  arrivedAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `arrivedAt` is none of these. */
  arrivedAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `arrivedAt` is set. */
  arrivedAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `badge` is this. */
  badge?: InputMaybe<Scalars['String']['input']>;
  /** `badge` contains this. */
  badgeContains?: InputMaybe<Scalars['String']['input']>;
  /** `badge` contains this, ignoring case. */
  badgeContainsFold?: InputMaybe<Scalars['String']['input']>;
  /** `badge` is this, ignoring case. */
  badgeEqualFold?: InputMaybe<Scalars['String']['input']>;
  /** `badge` is more than this. */
  badgeGT?: InputMaybe<Scalars['String']['input']>;
  /** `badge` is this or more. */
  badgeGTE?: InputMaybe<Scalars['String']['input']>;
  /** `badge` begins with this. */
  badgeHasPrefix?: InputMaybe<Scalars['String']['input']>;
  /** `badge` ends with this. */
  badgeHasSuffix?: InputMaybe<Scalars['String']['input']>;
  /** `badge` is one of these. */
  badgeIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `badge` is not set. */
  badgeIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `badge` is less than this. */
  badgeLT?: InputMaybe<Scalars['String']['input']>;
  /** `badge` is this or less. */
  badgeLTE?: InputMaybe<Scalars['String']['input']>;
  /** `badge` is not this. */
  badgeNEQ?: InputMaybe<Scalars['String']['input']>;
  /** `badge` is none of these. */
  badgeNotIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** `badge` is set. */
  badgeNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `beginsAt` is this. */
  beginsAt?: InputMaybe<Scalars['Time']['input']>;
  /** `beginsAt` is more than this. */
  beginsAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `beginsAt` is this or more. */
  beginsAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `beginsAt` is one of these. */
  beginsAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `beginsAt` is less than this. */
  beginsAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `beginsAt` is this or less. */
  beginsAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `beginsAt` is not this. */
  beginsAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `beginsAt` is none of these. */
  beginsAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `checkedInByID` is this. */
  checkedInByID?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` contains this. */
  checkedInByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` contains this, ignoring case. */
  checkedInByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` is this, ignoring case. */
  checkedInByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` is more than this. */
  checkedInByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` is this or more. */
  checkedInByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` begins with this. */
  checkedInByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` ends with this. */
  checkedInByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` is one of these. */
  checkedInByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedInByID` is not set. */
  checkedInByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedInByID` is less than this. */
  checkedInByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` is this or less. */
  checkedInByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` is not this. */
  checkedInByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedInByID` is none of these. */
  checkedInByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedInByID` is set. */
  checkedInByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedOutByID` is this. */
  checkedOutByID?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` contains this. */
  checkedOutByIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` contains this, ignoring case. */
  checkedOutByIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` is this, ignoring case. */
  checkedOutByIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` is more than this. */
  checkedOutByIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` is this or more. */
  checkedOutByIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` begins with this. */
  checkedOutByIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` ends with this. */
  checkedOutByIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` is one of these. */
  checkedOutByIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedOutByID` is not set. */
  checkedOutByIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `checkedOutByID` is less than this. */
  checkedOutByIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` is this or less. */
  checkedOutByIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` is not this. */
  checkedOutByIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `checkedOutByID` is none of these. */
  checkedOutByIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `checkedOutByID` is set. */
  checkedOutByIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `companions` is this. */
  companions?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is more than this. */
  companionsGT?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is this or more. */
  companionsGTE?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is one of these. */
  companionsIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `companions` is less than this. */
  companionsLT?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is this or less. */
  companionsLTE?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is not this. */
  companionsNEQ?: InputMaybe<Scalars['Int']['input']>;
  /** `companions` is none of these. */
  companionsNotIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** `estateID` is this. */
  estateID?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this. */
  estateIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` contains this, ignoring case. */
  estateIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this, ignoring case. */
  estateIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is more than this. */
  estateIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or more. */
  estateIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` begins with this. */
  estateIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` ends with this. */
  estateIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is one of these. */
  estateIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `estateID` is less than this. */
  estateIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is this or less. */
  estateIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is not this. */
  estateIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `estateID` is none of these. */
  estateIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `hostID` is this. */
  hostID?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` contains this. */
  hostIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` contains this, ignoring case. */
  hostIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is this, ignoring case. */
  hostIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is more than this. */
  hostIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is this or more. */
  hostIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` begins with this. */
  hostIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` ends with this. */
  hostIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is one of these. */
  hostIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `hostID` is not set. */
  hostIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `hostID` is less than this. */
  hostIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is this or less. */
  hostIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is not this. */
  hostIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `hostID` is none of these. */
  hostIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `hostID` is set. */
  hostIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `id` is this. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** `id` contains this, ignoring case. */
  idContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this, ignoring case. */
  idEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is more than this. */
  idGT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or more. */
  idGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is one of these. */
  idIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `id` is less than this. */
  idLT?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is this or less. */
  idLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is not this. */
  idNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `id` is none of these. */
  idNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `invitationID` is this. */
  invitationID?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` contains this. */
  invitationIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` contains this, ignoring case. */
  invitationIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` is this, ignoring case. */
  invitationIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` is more than this. */
  invitationIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` is this or more. */
  invitationIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` begins with this. */
  invitationIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` ends with this. */
  invitationIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` is one of these. */
  invitationIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `invitationID` is not set. */
  invitationIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `invitationID` is less than this. */
  invitationIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` is this or less. */
  invitationIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` is not this. */
  invitationIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `invitationID` is none of these. */
  invitationIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `invitationID` is set. */
  invitationIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `leftAt` is this. */
  leftAt?: InputMaybe<Scalars['Time']['input']>;
  /** `leftAt` is more than this. */
  leftAtGT?: InputMaybe<Scalars['Time']['input']>;
  /** `leftAt` is this or more. */
  leftAtGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `leftAt` is one of these. */
  leftAtIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `leftAt` is not set. */
  leftAtIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `leftAt` is less than this. */
  leftAtLT?: InputMaybe<Scalars['Time']['input']>;
  /** `leftAt` is this or less. */
  leftAtLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `leftAt` is not this. */
  leftAtNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `leftAt` is none of these. */
  leftAtNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `leftAt` is set. */
  leftAtNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `locationID` is this. */
  locationID?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` contains this. */
  locationIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` contains this, ignoring case. */
  locationIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this, ignoring case. */
  locationIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is more than this. */
  locationIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this or more. */
  locationIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` begins with this. */
  locationIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` ends with this. */
  locationIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is one of these. */
  locationIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `locationID` is not set. */
  locationIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `locationID` is less than this. */
  locationIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is this or less. */
  locationIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is not this. */
  locationIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `locationID` is none of these. */
  locationIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `locationID` is set. */
  locationIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<VisitWhereInput>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<VisitWhereInput>>;
  /** `overstayed` is this. */
  overstayed?: InputMaybe<Scalars['Boolean']['input']>;
  /** `overstayed` is not this. */
  overstayedNEQ?: InputMaybe<Scalars['Boolean']['input']>;
  /** `purpose` is this. */
  purpose?: InputMaybe<VisitPurpose>;
  /** `purpose` is one of these. */
  purposeIn?: InputMaybe<Array<VisitPurpose>>;
  /** `purpose` is not this. */
  purposeNEQ?: InputMaybe<VisitPurpose>;
  /** `purpose` is none of these. */
  purposeNotIn?: InputMaybe<Array<VisitPurpose>>;
  /** `status` is this. */
  status?: InputMaybe<VisitStatus>;
  /** `status` is one of these. */
  statusIn?: InputMaybe<Array<VisitStatus>>;
  /** `status` is not this. */
  statusNEQ?: InputMaybe<VisitStatus>;
  /** `status` is none of these. */
  statusNotIn?: InputMaybe<Array<VisitStatus>>;
  /** `unitID` is this. */
  unitID?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this. */
  unitIDContains?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` contains this, ignoring case. */
  unitIDContainsFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this, ignoring case. */
  unitIDEqualFold?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is more than this. */
  unitIDGT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or more. */
  unitIDGTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` begins with this. */
  unitIDHasPrefix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` ends with this. */
  unitIDHasSuffix?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is one of these. */
  unitIDIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is not set. */
  unitIDIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `unitID` is less than this. */
  unitIDLT?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is this or less. */
  unitIDLTE?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is not this. */
  unitIDNEQ?: InputMaybe<Scalars['ID']['input']>;
  /** `unitID` is none of these. */
  unitIDNotIn?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** `unitID` is set. */
  unitIDNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `validFrom` is this. */
  validFrom?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is more than this. */
  validFromGT?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is this or more. */
  validFromGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is one of these. */
  validFromIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validFrom` is not set. */
  validFromIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `validFrom` is less than this. */
  validFromLT?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is this or less. */
  validFromLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is not this. */
  validFromNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `validFrom` is none of these. */
  validFromNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validFrom` is set. */
  validFromNotNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `validTo` is this. */
  validTo?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is more than this. */
  validToGT?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is this or more. */
  validToGTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is one of these. */
  validToIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validTo` is not set. */
  validToIsNil?: InputMaybe<Scalars['Boolean']['input']>;
  /** `validTo` is less than this. */
  validToLT?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is this or less. */
  validToLTE?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is not this. */
  validToNEQ?: InputMaybe<Scalars['Time']['input']>;
  /** `validTo` is none of these. */
  validToNotIn?: InputMaybe<Array<Scalars['Time']['input']>>;
  /** `validTo` is set. */
  validToNotNil?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A payment that was a mistake. */
export type VoidPaymentInput = {
  /** The supervisor or manager who approves it: neither who took the money nor who asks for this. */
  approvedByID: Scalars['ID']['input'];
  /** Makes the request safe to repeat: the same key and input are answered with the same ids and cursor. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Refuse with CONFLICT unless this is the current version of the payment. */
  ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The payment. */
  paymentID: Scalars['ID']['input'];
  /** Why, at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** Until when repairs of a trade are free in a unit (保修期, TK07). */
export type Warranty = Node & {
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** The trade. */
  trade: Trade;
  /** The unit. */
  unit: Unit;
  /** The unit. */
  unitID: Scalars['ID']['output'];
  /** Last day on which repairs are free, in the estate's zone. */
  until: Scalars['Date']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** An address outside that is told of an estate's entries, signed as Standard Webhooks: a gateway to SMS, WeChat or mail. */
export type Webhook = Node & {
  /** Whether it is sent anything. */
  active: Scalars['Boolean']['output'];
  /** When it was made. */
  createdAt: Scalars['Time']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Kinds of entries that are sent; one that ends in a dot stands for all that begin so. */
  kinds: Array<Scalars['String']['output']>;
  /** What it is for: `短信网关`. */
  label: Scalars['String']['output'];
  /** Number of the last entry that was looked at. */
  position: Scalars['Int']['output'];
  /** It is told what this role may read. */
  role: Role;
  /** Where it is sent: http or https. */
  url: Scalars['String']['output'];
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
};

/** An entry on its way to a webhook. It may arrive twice; its id, sent as `webhook-id`, tells. */
export type WebhookDelivery = Node & {
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** When the entry was taken for it. */
  createdAt: Scalars['Time']['output'];
  /** When it was accepted; null until then. */
  deliveredAt?: Maybe<Scalars['Time']['output']>;
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** Kind of the entry. */
  kind: Scalars['String']['output'];
  /** Why the last attempt failed; empty when it did not. */
  lastError: Scalars['String']['output'];
  /** HTTP status of the last answer; null when there was none. */
  lastStatus?: Maybe<Scalars['Int']['output']>;
  /** When it is tried next; the year 9999 when it is not. */
  nextAt: Scalars['Time']['output'];
  /** Number of the entry in the estate's journal. */
  seq: Scalars['Int']['output'];
  /** Where it stands. */
  status: DeliveryStatus;
  /** The webhook. */
  webhook: Webhook;
  /** The webhook. */
  webhookID: Scalars['ID']['output'];
};

/** A connection to a list of items. */
export type WebhookDeliveryConnection = {
  /** A list of edges. */
  edges?: Maybe<Array<Maybe<WebhookDeliveryEdge>>>;
  /** Information to aid in pagination. */
  pageInfo: PageInfo;
  /** Identifies the total count of items in the connection. */
  totalCount: Scalars['Int']['output'];
};

/** An edge in a connection. */
export type WebhookDeliveryEdge = {
  /** A cursor for use in pagination. */
  cursor: Scalars['Cursor']['output'];
  /** The item at the end of the edge. */
  node?: Maybe<WebhookDelivery>;
};

/** What replaying answers with. */
export type WebhookDeliveryPayload = {
  /** Position of the entry that it wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The message, on its way again. */
  delivery: WebhookDelivery;
};

/** What making and correcting a webhook answers with. */
export type WebhookPayload = {
  /** Position of the entry that it wrote. */
  cursor: Scalars['Cursor']['output'];
  /** The secret that messages are signed with, as Standard Webhooks write it (`whsec_…`); only in the first answer to createWebhook, null otherwise. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The webhook as changed. */
  webhook: Webhook;
};

/** Weekday is a day of the week. */
export type Weekday =
  /** 星期五. */
  | 'FRIDAY'
  /** 星期一. */
  | 'MONDAY'
  /** 星期六. */
  | 'SATURDAY'
  /** 星期日. */
  | 'SUNDAY'
  /** 星期四. */
  | 'THURSDAY'
  /** 星期二. */
  | 'TUESDAY'
  /** 星期三. */
  | 'WEDNESDAY';

/** A two-part form (一式两联): the receiver signs, the desk keeps the stub (存根联); both parts must be together before the ticket is archived (TK17). */
export type WorkOrder = Node & {
  /** When the price became a charge of the unit; null until then, and when it was paid at once (TK07). */
  chargedAt?: Maybe<Scalars['Time']['output']>;
  /** What the unit was charged for it (TK07). */
  charges?: Maybe<Array<Charge>>;
  /** When the owner checked the result and signed; null until then (TK07). */
  checkedAt?: Maybe<Scalars['Time']['output']>;
  /** Who checked the result for the unit and signed; empty until then (TK07). */
  checkedBy: Scalars['String']['output'];
  /** The estate the record belongs to (PL01). */
  estateID: Scalars['ID']['output'];
  /** Which form it is. */
  form: WorkOrderForm;
  /** Why an indoor repair outside the warranty is free all the same; empty when it is not (TK07). */
  freeBecause: Scalars['String']['output'];
  /** Opaque id, globally unique; ids of one type sort by the time they were made. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedAt: Scalars['Time']['output'];
  /** What is to be done. */
  items: Array<WorkOrderItem>;
  /** When the worked part came back to the stub; null until then. */
  joinedAt?: Maybe<Scalars['Time']['output']>;
  /** What was built in; null until it was listed (TK07). */
  materials?: Maybe<Array<Material>>;
  /** Serial number: the ticket's number and a letter. */
  number: Scalars['String']['output'];
  /** When the price was paid; null until then, and when it became a charge (TK07). */
  paidAt?: Maybe<Scalars['Time']['output']>;
  /** What it was said to cost, oldest first (TK07). */
  quotes?: Maybe<Array<Quote>>;
  /** Number of the receipt for the price; empty until it is paid (TK07). */
  receipt: Scalars['String']['output'];
  /** Who signed for it (TK06). */
  receiver?: Maybe<Staff>;
  /** Who signed for it (TK06). */
  receiverID?: Maybe<Scalars['ID']['output']>;
  /** When the receiver signed; null until then. */
  signedAt?: Maybe<Scalars['Time']['output']>;
  /** The ticket. */
  ticket: Ticket;
  /** The ticket. */
  ticketID: Scalars['ID']['output'];
  /** The trade, which the warranty goes by (TK07); null for what is no indoor repair. */
  trade?: Maybe<Trade>;
  /** Grows by one with each change; send it back as `ifVersion` to be refused when somebody else was faster. */
  version: Scalars['Int']['output'];
  /** Where the signed waiver for material of the owner's (业主提供产品责任书) is kept; empty while none is signed (TK07). */
  waiver: Scalars['String']['output'];
};

/** WorkOrderForm is a two-part form of the desk (TK17). */
export type WorkOrderForm =
  /** 投诉卡. */
  | 'COMPLAINT_CARD'
  /** 工程维修单. */
  | 'REPAIR_ORDER'
  /** 工作单. */
  | 'WORK_ORDER';

/** One line of a work order. */
export type WorkOrderItem = {
  /** Whether it is done. */
  done: Scalars['Boolean']['output'];
  /** What is to be done. */
  text: Scalars['String']['output'];
};

/** A page of the knowledge base. */
export type WriteArticleInput = {
  /** What the desk answers, at most 20,000 characters. */
  body: Scalars['String']['input'];
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Day by which somebody must check that it still holds. */
  reviewOn: Scalars['Date']['input'];
  /** Title, unique in the topic, at most 200 characters. */
  title: Scalars['String']['input'];
  /** Topic it is filed under, at most 50 characters. */
  topic: Scalars['String']['input'];
};

/** A line for the duty log. */
export type WriteDutyLogInput = {
  /** Who may read it; OPEN when left out (TK16). */
  confidentiality?: InputMaybe<Confidentiality>;
  /** Number of the entry that this line corrects; null for none. */
  corrects?: InputMaybe<Scalars['Int']['input']>;
  /** The estate. */
  estateID: Scalars['ID']['input'];
  /** Makes the request safe to repeat. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be known, at most 4,000 characters. */
  text: Scalars['String']['input'];
};
