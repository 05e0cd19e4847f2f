// `can-cu/api`: the GraphQL API over a store, without a server.
export { type Api, type ApiParts, createApi } from '../graphql/api/create-api.js';
