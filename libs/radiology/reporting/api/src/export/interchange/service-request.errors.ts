import { defineErrors } from '@trivium/shared/kernel';

/** Why a FHIR resource is not taken as an order. Nothing was kept. */
export const serviceRequestErrors = defineErrors({
  ORDER_FHIR_NOT_A_REQUEST: {
    status: 422,
    en: 'This is no FHIR R4 ServiceRequest, and no Bundle with one (resourceType: {found}). No order was made.',
    zh: '这不是 FHIR R4 的 ServiceRequest，也不是含有该资源的 Bundle（resourceType：{found}）。未建立申请。',
  },
  ORDER_FHIR_SEVERAL_REQUESTS: {
    status: 422,
    en: 'The Bundle holds {count} ServiceRequests; one order is made of one. Send them one by one, or as a list for import. No order was made.',
    zh: 'Bundle 中有 {count} 个 ServiceRequest，每次只能建立一个申请。请逐个发送，或使用列表导入。未建立申请。',
  },
  ORDER_FHIR_NOT_ORDERED: {
    status: 422,
    en: 'The ServiceRequest asks for nothing to be done ({element}: {value}). No order was made.',
    zh: '该 ServiceRequest 并未要求执行检查（{element}：{value}）。未建立申请。',
  },
  ORDER_FHIR_SEVERAL_PATIENTS: {
    status: 422,
    en: 'The subject of the ServiceRequest fits {count} Patient resources. Whom the order is for is not guessed. No order was made.',
    zh: 'ServiceRequest 的 subject 对应 {count} 个 Patient 资源，无法确定患者，不作猜测。未建立申请。',
  },
});
