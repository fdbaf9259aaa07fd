export { trainInThread, type TrainInThreadOptions } from './train-in-thread';
