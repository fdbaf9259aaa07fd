export { describeApp } from './describe-app';
export { leaksBetweenOrganisations } from './tenant-walk';
