// Days of effect that a document puts into a clause of another (domain/force-dates): of such assertions a.setsEffectOf is the
// id of the cited document. None of those kept so far has any; a text has them once it is read again.
CREATE INDEX assertion_sets_effect IF NOT EXISTS FOR (n:Assertion) ON (n.setsEffectOf);
