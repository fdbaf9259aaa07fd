import { Injectable, inject } from '@angular/core';
import {
  ApiClient,
  changeCareAlert,
  countCareAlerts,
  getCareSettings,
  getCourseCare,
  listCareAlerts,
  listCareMessages,
  nameCareAdult,
  nameCourseCareAdult,
  saveCareMessage,
  type CareAlert,
  type CareAlertCounts,
  type CareAlertList,
  type CareMessage,
  type CareSetting,
  type ChangeCareAlert,
  type SaveCareMessage,
} from '@trivium/education/api-client';

export type AlertState = 'open' | 'closed';

const PER_PAGE = 30;

/** Calls of the care pages, each by its purpose. Failures are thrown as they come; `problemFrom` reads them. */
@Injectable({ providedIn: 'root' })
export class CareClient {
  private readonly api = inject(ApiClient);

  alerts(state: AlertState, cursor?: string): Promise<CareAlertList> {
    return this.api.invoke(listCareAlerts, { state, cursor, limit: PER_PAGE });
  }

  counts(): Promise<CareAlertCounts> {
    return this.api.invoke(countCareAlerts, {});
  }

  change(id: string, body: ChangeCareAlert): Promise<CareAlert> {
    return this.api.invoke(changeCareAlert, { id, body });
  }

  /** Of a course, or without one of the whole organisation. */
  setting(courseId?: string): Promise<CareSetting> {
    return courseId === undefined ? this.api.invoke(getCareSettings, {}) : this.api.invoke(getCourseCare, { id: courseId });
  }

  nameAdult(email: string | null, courseId?: string): Promise<CareSetting> {
    const body = { email };
    return courseId === undefined ? this.api.invoke(nameCareAdult, { body }) : this.api.invoke(nameCourseCareAdult, { id: courseId, body });
  }

  async messages(): Promise<readonly CareMessage[]> {
    return (await this.api.invoke(listCareMessages, {})).items;
  }

  saveMessage(body: SaveCareMessage): Promise<CareMessage> {
    return this.api.invoke(saveCareMessage, { body });
  }
}
