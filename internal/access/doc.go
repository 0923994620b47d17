// Package access keeps every query and every change within the caller's sight: the estates of the token (PL01) and the
// levels of confidentiality of the role (TK16). Install puts it on an ent client, below every resolver and use case, so
// that connections, nested edges, totals, node lookups, single and bulk changes all pass through the same predicate.
// A query without a caller, and a type without a rule, are refused. The event path asks actor.Sees and
// journal.Entry.For, which rest on the same two sets.
package access
