import { describeApp } from '@trivium/platform/application/testing';
import { educationApp } from './education.app';

describeApp(educationApp);
