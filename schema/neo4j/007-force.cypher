// Over which days a document has which status (domain/force-spans): each d.forceStatus[i] holds from the day d.forceFrom[i] up
// to the next one, and before the first the status is UNKNOWN. The program fills them for the documents that are stored.
