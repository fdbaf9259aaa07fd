import { describeApp } from '@trivium/platform/application/testing';
import { radiologyApp } from './radiology.app';

describeApp(radiologyApp);
