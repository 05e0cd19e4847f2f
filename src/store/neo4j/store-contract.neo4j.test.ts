import { CONTRACT_PARTS } from '../contract/store-contract.js';
import { describeContractOnNeo4j } from './test-contract.js';

// The rest is in a file of its own, so that two servers share the work.
describeContractOnNeo4j(CONTRACT_PARTS.filter((part) => part !== 'reads'));
