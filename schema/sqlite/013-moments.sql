-- A text has the moment of its retrieval in place of the day, which is no part of its id any more, and a token of its
-- source: all texts have to be read again.
UPDATE inputs SET data = json_set(
  json_remove(data, '$.retrievedOn'),
  '$.retrievedAt', data ->> '$.retrievedOn' || 'T00:00:00.000Z'
) WHERE data ->> '$.kind' = 'text';
UPDATE store_state SET needs_reread = EXISTS (SELECT 1 FROM inputs);
