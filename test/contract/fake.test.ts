import { fakeTransport } from '../../renderer/host/fake.ts';
import { contractSuite } from './suite.ts';

contractSuite('of the fake host', () => ({ transport: fakeTransport(), real: false }));
