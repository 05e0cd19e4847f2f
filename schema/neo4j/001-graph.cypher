// The graph's first schema: uniqueness, and the indexes that every read of the store walks in order.
// Only what the Community edition has. Each statement ends with `;` at the end of a line and may be run again.

// One node keeps the counters and serialises writers.
CREATE CONSTRAINT store_name IF NOT EXISTS FOR (s:Store) REQUIRE s.name IS UNIQUE;

// Identity.
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT input_id IF NOT EXISTS FOR (n:Input) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assertion_id IF NOT EXISTS FOR (n:Assertion) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT campaign_id IF NOT EXISTS FOR (n:Campaign) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT campaignrole_id IF NOT EXISTS FOR (n:CampaignRole) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT vote_id IF NOT EXISTS FOR (n:Vote) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT issuingbody_id IF NOT EXISTS FOR (n:IssuingBody) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT key_value IF NOT EXISTS FOR (n:Key) REQUIRE n.value IS UNIQUE;
CREATE CONSTRAINT block_value IF NOT EXISTS FOR (n:Block) REQUIRE n.value IS UNIQUE;
CREATE CONSTRAINT token_value IF NOT EXISTS FOR (n:Token) REQUIRE n.value IS UNIQUE;

// Order. `sort` is what a list is ordered by, its columns parted by a tab: a document's is `date TAB key`.
CREATE INDEX document_sort IF NOT EXISTS FOR (n:Document) ON (n.sort);
CREATE INDEX document_number IF NOT EXISTS FOR (n:Document) ON (n.numberFolded, n.sort);
CREATE INDEX key_id IF NOT EXISTS FOR (n:Key) ON (n.id);
CREATE INDEX key_document IF NOT EXISTS FOR (n:Key) ON (n.documentId);
CREATE INDEX mention_document IF NOT EXISTS FOR (n:Mention) ON (n.documentId, n.sort);
CREATE INDEX mention_input IF NOT EXISTS FOR (n:Mention) ON (n.inputId);
CREATE INDEX unlinked_document IF NOT EXISTS FOR (n:Unlinked) ON (n.documentId);
CREATE INDEX assertion_citation IF NOT EXISTS FOR (n:Assertion) ON (n.citationId, n.sort);
CREATE INDEX assertion_evidence IF NOT EXISTS FOR (n:Assertion) ON (n.evidenceId);
CREATE INDEX assertion_input IF NOT EXISTS FOR (n:Assertion) ON (n.inputId);
CREATE INDEX campaign_sort IF NOT EXISTS FOR (n:Campaign) ON (n.sort);
CREATE INDEX campaign_role_campaign IF NOT EXISTS FOR (n:CampaignRole) ON (n.campaignId, n.sort);
CREATE INDEX campaign_role_first IF NOT EXISTS FOR (n:CampaignRole) ON (n.campaignId, n.rank);
CREATE INDEX campaign_role_document IF NOT EXISTS FOR (n:CampaignRole) ON (n.documentId);
CREATE INDEX campaign_role_input IF NOT EXISTS FOR (n:CampaignRole) ON (n.inputId);
CREATE INDEX issuing_body_sort IF NOT EXISTS FOR (n:IssuingBody) ON (n.sort);
CREATE INDEX vote_key IF NOT EXISTS FOR (n:Vote) ON (n.key);
CREATE INDEX answers_sort IF NOT EXISTS FOR ()-[r:ANSWERS]-() ON (r.toId, r.fromSort);
CREATE INDEX issued_by_sort IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() ON (r.toId, r.fromSort);
CREATE INDEX issued_by_type_sort IF NOT EXISTS FOR ()-[r:ISSUED_BY]-() ON (r.toId, r.fromType, r.fromSort);
CREATE INDEX numbered_by_sort IF NOT EXISTS FOR ()-[r:NUMBERED_BY]-() ON (r.toId, r.fromSort);
CREATE INDEX numbered_by_type_sort IF NOT EXISTS FOR ()-[r:NUMBERED_BY]-() ON (r.toId, r.fromType, r.fromSort);

// Search over text that the program has folded to runs of [a-z0-9], so white space alone parts tokens.
CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (n:Document) ON EACH [n.searchText, n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } };

// Pages of what a document cites and of what cites it, one pair a relationship type, so that a hub's page costs the same
// whatever its degree. INFERRED edges have types of their own: leaving them out scans none.
CREATE INDEX based_on_to IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.toId, r.fromSort);
CREATE INDEX based_on_from IF NOT EXISTS FOR ()-[r:BASED_ON]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_based_on_to IF NOT EXISTS FOR ()-[r:INFERRED_BASED_ON]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_based_on_from IF NOT EXISTS FOR ()-[r:INFERRED_BASED_ON]-() ON (r.fromId, r.toSort);
CREATE INDEX implements_to IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.toId, r.fromSort);
CREATE INDEX implements_from IF NOT EXISTS FOR ()-[r:IMPLEMENTS]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_implements_to IF NOT EXISTS FOR ()-[r:INFERRED_IMPLEMENTS]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_implements_from IF NOT EXISTS FOR ()-[r:INFERRED_IMPLEMENTS]-() ON (r.fromId, r.toSort);
CREATE INDEX guides_to IF NOT EXISTS FOR ()-[r:GUIDES]-() ON (r.toId, r.fromSort);
CREATE INDEX guides_from IF NOT EXISTS FOR ()-[r:GUIDES]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_guides_to IF NOT EXISTS FOR ()-[r:INFERRED_GUIDES]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_guides_from IF NOT EXISTS FOR ()-[r:INFERRED_GUIDES]-() ON (r.fromId, r.toSort);
CREATE INDEX amends_to IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.toId, r.fromSort);
CREATE INDEX amends_from IF NOT EXISTS FOR ()-[r:AMENDS]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_amends_to IF NOT EXISTS FOR ()-[r:INFERRED_AMENDS]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_amends_from IF NOT EXISTS FOR ()-[r:INFERRED_AMENDS]-() ON (r.fromId, r.toSort);
CREATE INDEX replaces_to IF NOT EXISTS FOR ()-[r:REPLACES]-() ON (r.toId, r.fromSort);
CREATE INDEX replaces_from IF NOT EXISTS FOR ()-[r:REPLACES]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_replaces_to IF NOT EXISTS FOR ()-[r:INFERRED_REPLACES]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_replaces_from IF NOT EXISTS FOR ()-[r:INFERRED_REPLACES]-() ON (r.fromId, r.toSort);
CREATE INDEX repeals_to IF NOT EXISTS FOR ()-[r:REPEALS]-() ON (r.toId, r.fromSort);
CREATE INDEX repeals_from IF NOT EXISTS FOR ()-[r:REPEALS]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_repeals_to IF NOT EXISTS FOR ()-[r:INFERRED_REPEALS]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_repeals_from IF NOT EXISTS FOR ()-[r:INFERRED_REPEALS]-() ON (r.fromId, r.toSort);
CREATE INDEX suspends_to IF NOT EXISTS FOR ()-[r:SUSPENDS]-() ON (r.toId, r.fromSort);
CREATE INDEX suspends_from IF NOT EXISTS FOR ()-[r:SUSPENDS]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_suspends_to IF NOT EXISTS FOR ()-[r:INFERRED_SUSPENDS]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_suspends_from IF NOT EXISTS FOR ()-[r:INFERRED_SUSPENDS]-() ON (r.fromId, r.toSort);
CREATE INDEX corrects_to IF NOT EXISTS FOR ()-[r:CORRECTS]-() ON (r.toId, r.fromSort);
CREATE INDEX corrects_from IF NOT EXISTS FOR ()-[r:CORRECTS]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_corrects_to IF NOT EXISTS FOR ()-[r:INFERRED_CORRECTS]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_corrects_from IF NOT EXISTS FOR ()-[r:INFERRED_CORRECTS]-() ON (r.fromId, r.toSort);
CREATE INDEX consolidates_to IF NOT EXISTS FOR ()-[r:CONSOLIDATES]-() ON (r.toId, r.fromSort);
CREATE INDEX consolidates_from IF NOT EXISTS FOR ()-[r:CONSOLIDATES]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_consolidates_to IF NOT EXISTS FOR ()-[r:INFERRED_CONSOLIDATES]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_consolidates_from IF NOT EXISTS FOR ()-[r:INFERRED_CONSOLIDATES]-() ON (r.fromId, r.toSort);
CREATE INDEX interprets_to IF NOT EXISTS FOR ()-[r:INTERPRETS]-() ON (r.toId, r.fromSort);
CREATE INDEX interprets_from IF NOT EXISTS FOR ()-[r:INTERPRETS]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_interprets_to IF NOT EXISTS FOR ()-[r:INFERRED_INTERPRETS]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_interprets_from IF NOT EXISTS FOR ()-[r:INFERRED_INTERPRETS]-() ON (r.fromId, r.toSort);
CREATE INDEX publishes_to IF NOT EXISTS FOR ()-[r:PUBLISHES]-() ON (r.toId, r.fromSort);
CREATE INDEX publishes_from IF NOT EXISTS FOR ()-[r:PUBLISHES]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_publishes_to IF NOT EXISTS FOR ()-[r:INFERRED_PUBLISHES]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_publishes_from IF NOT EXISTS FOR ()-[r:INFERRED_PUBLISHES]-() ON (r.fromId, r.toSort);
CREATE INDEX refers_to IF NOT EXISTS FOR ()-[r:REFERS]-() ON (r.toId, r.fromSort);
CREATE INDEX refers_from IF NOT EXISTS FOR ()-[r:REFERS]-() ON (r.fromId, r.toSort);
CREATE INDEX inferred_refers_to IF NOT EXISTS FOR ()-[r:INFERRED_REFERS]-() ON (r.toId, r.fromSort);
CREATE INDEX inferred_refers_from IF NOT EXISTS FOR ()-[r:INFERRED_REFERS]-() ON (r.fromId, r.toSort);
