export { EdgePage } from './edge.page';
