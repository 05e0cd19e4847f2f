import { describeContractOnNeo4j } from './test-contract.js';

describeContractOnNeo4j(['reads']);
