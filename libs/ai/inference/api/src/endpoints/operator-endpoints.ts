/** `MODEL_ENDPOINTS`: what whoever runs the server has set up for all organisations. */
export const OPERATOR_ENDPOINTS = Symbol('OperatorEndpoints');
