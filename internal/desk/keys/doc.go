// Package keys keeps the desk's keys: their tags and places, who has which one until when, those that are overdue or lost, and the
// count of the cabinet (KY01 to KY06).
package keys
