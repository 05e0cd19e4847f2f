// Imported first: GraphQL.js and others read it when they load, and check less. Whoever develops sets it.
process.env.NODE_ENV ??= 'production';
