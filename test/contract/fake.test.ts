import { fakeDoor } from '../../renderer/host/fake.ts';
import { contractSuite } from './suite.ts';

contractSuite('of the fake host', () => ({ door: fakeDoor(), real: false }));
