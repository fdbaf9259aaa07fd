export { writeZip, type ZipWriterEntry } from './zip-writer';
