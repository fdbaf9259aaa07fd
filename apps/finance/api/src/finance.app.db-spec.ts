import { describeApp } from '@trivium/platform/application/testing';
import { financeApp } from './finance.app';

describeApp(financeApp);
