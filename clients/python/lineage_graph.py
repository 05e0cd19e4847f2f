"""Reads what a document cites and all citations, page by page, and a lineage as a NetworkX graph.

Usage: lineage_graph.py API_ADDRESS DOCUMENT_KEY
Prints one JSON object: the keys cited, the number of citations that are no inference, and the numbers of nodes and edges of the
graph.
"""

import json
import sys

import networkx
from gql import Client, GraphQLRequest, gql
from gql.transport.requests import RequestsHTTPTransport

CITED = gql(
    """
    query Cited($key: String!, $after: String) {
      document(by: { key: $key }) {
        cites(first: 3, after: $after) {
          edges { document { key } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
    """
)

CITATIONS = gql(
    """
    query Citations($filter: CitationFilter, $after: String) {
      citations(filter: $filter, orderBy: OLDEST_FIRST, first: 100, after: $after) {
        nodes { kind citing { key issuedOn { value } } cited { key } }
        pageInfo { hasNextPage endCursor }
        isComplete
      }
    }
    """
)

LINEAGE = gql(
    """
    query Lineage($key: String!) {
      document(by: { key: $key }) {
        lineage {
          documents { depth document { key typeName } }
          citations { kind citing { key } cited { key } }
        }
      }
    }
    """
)


def cited_keys(client: Client, key: str) -> list[str]:
    """Returns the keys of the documents that a document cites, in the list's order."""
    keys: list[str] = []
    after, more = None, True
    while more:
        answer = client.execute(GraphQLRequest(CITED, variable_values={"key": key, "after": after}))
        page = answer["document"]["cites"]
        keys += [edge["document"]["key"] for edge in page["edges"]]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    return keys


def citation_rows(client: Client, conditions: dict[str, object]) -> list[tuple[str | None, str, str, str]]:
    """Returns (day of issue, citing key, kind, cited key) of the citations that meet the conditions, the oldest first."""
    rows: list[tuple[str | None, str, str, str]] = []
    after, more = None, True
    while more:
        answer = client.execute(GraphQLRequest(CITATIONS, variable_values={"filter": conditions, "after": after}))
        page = answer["citations"]
        for node in page["nodes"]:
            citing = node["citing"]
            rows.append(((citing["issuedOn"] or {}).get("value"), citing["key"], node["kind"], node["cited"]["key"]))
        if not page["isComplete"]:
            raise RuntimeError("too much to look through: ask for a shorter period, by from and to")
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    return rows


def lineage_graph(client: Client, key: str) -> networkx.MultiDiGraph:
    """Returns the lineage: a node for each document with its depth, an edge for each citation with its kind."""
    lineage = client.execute(GraphQLRequest(LINEAGE, variable_values={"key": key}))["document"]["lineage"]
    graph = networkx.MultiDiGraph()
    for found in lineage["documents"]:
        graph.add_node(found["document"]["key"], depth=found["depth"], type=found["document"]["typeName"])
    for citation in lineage["citations"]:
        graph.add_edge(citation["citing"]["key"], citation["cited"]["key"], key=citation["kind"])
    return graph


def main(address: str, key: str) -> None:
    transport = RequestsHTTPTransport(url=address, retries=3)
    # The client fetches the schema and checks each query against it before it is sent.
    with Client(transport=transport, fetch_schema_from_transport=True) as session:
        graph = lineage_graph(session, key)
        rows = citation_rows(session, {"assurance": ["REVIEWED", "STATED", "RECORDED"]})
        result = {"cited": cited_keys(session, key), "citations": len(rows), "nodes": len(graph), "edges": graph.size()}
    print(json.dumps(result))


if __name__ == "__main__":
    main(*sys.argv[1:])
