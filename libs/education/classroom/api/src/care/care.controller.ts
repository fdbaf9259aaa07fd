import { Body, Controller, Param, Query } from '@nestjs/common';
import type { CourseId } from '@trivium/education/materials/domain';
import { Caller, type CallerIdentity, idParameter, type Page, Route } from '@trivium/platform/http';
import { CareInboxService } from './care-inbox.service';
import { CareSettingsService } from './care-settings.service';
import {
  careAlertCounts,
  type CareAlertCounts,
  careAlertListResponse,
  careAlertQuery,
  type CareAlertQuery,
  careAlertResponse,
  type CareAlertResponse,
  careMessageResponse,
  type CareMessageResponse,
  careMessagesResponse,
  type CareMessagesResponse,
  careSettingResponse,
  type CareSettingResponse,
  changeCareAlert,
  type ChangeCareAlert,
  nameCareAdult,
  type NameCareAdult,
  saveCareMessage,
  type SaveCareMessage,
} from './dto/care.dto';

const tag = 'Care';
const id = { schema: idParameter };

@Controller()
export class CareController {
  constructor(
    private readonly inbox: CareInboxService,
    private readonly settings: CareSettingsService,
  ) {}

  @Route({
    method: 'GET',
    path: 'care/alerts',
    permission: 'courses:read',
    summary: 'List the alerts that are for you',
    tag,
    operation: 'listCareAlerts',
    response: careAlertListResponse,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: careAlertQuery }) query: CareAlertQuery): Promise<Page<CareAlertResponse>> {
    return this.inbox.list(caller, query);
  }

  @Route({
    method: 'GET',
    path: 'care/alerts/count',
    permission: 'courses:read',
    summary: 'Count the alerts that are for you',
    tag,
    operation: 'countCareAlerts',
    response: careAlertCounts,
  })
  counts(@Caller() caller: CallerIdentity): Promise<CareAlertCounts> {
    return this.inbox.counts(caller);
  }

  @Route({
    method: 'PATCH',
    path: 'care/alerts/:id',
    permission: 'courses:read',
    summary: 'Mark an alert of yours seen, close it or open it again, write a note',
    tag,
    operation: 'changeCareAlert',
    response: careAlertResponse,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('id', id) alertId: string,
    @Body({ schema: changeCareAlert }) body: ChangeCareAlert,
  ): Promise<CareAlertResponse> {
    return this.inbox.change(caller, alertId, body);
  }

  @Route({
    method: 'GET',
    path: 'courses/:id/care',
    permission: 'courses:write',
    summary: 'Show who is told of alerts from a course',
    tag,
    operation: 'getCourseCare',
    response: careSettingResponse,
  })
  ofCourse(@Caller() caller: CallerIdentity, @Param('id', id) courseId: CourseId): Promise<CareSettingResponse> {
    return this.settings.ofCourse(caller, courseId);
  }

  @Route({
    method: 'PUT',
    path: 'courses/:id/care',
    permission: 'courses:write',
    summary: 'Name the adult who is told of alerts from a course',
    tag,
    operation: 'nameCourseCareAdult',
    response: careSettingResponse,
  })
  nameForCourse(
    @Caller() caller: CallerIdentity,
    @Param('id', id) courseId: CourseId,
    @Body({ schema: nameCareAdult }) body: NameCareAdult,
  ): Promise<CareSettingResponse> {
    return this.settings.nameForCourse(caller, courseId, body);
  }

  @Route({
    method: 'GET',
    path: 'care/settings',
    permission: 'users:write',
    summary: 'Show who is told of alerts from courses that name nobody',
    tag,
    operation: 'getCareSettings',
    response: careSettingResponse,
  })
  ofOrganisation(@Caller() caller: CallerIdentity): Promise<CareSettingResponse> {
    return this.settings.ofOrganisation(caller);
  }

  @Route({
    method: 'PUT',
    path: 'care/settings',
    permission: 'users:write',
    summary: 'Name the adult who is told of alerts from courses that name nobody',
    tag,
    operation: 'nameCareAdult',
    response: careSettingResponse,
  })
  nameForOrganisation(
    @Caller() caller: CallerIdentity,
    @Body({ schema: nameCareAdult }) body: NameCareAdult,
  ): Promise<CareSettingResponse> {
    return this.settings.nameForOrganisation(caller, body);
  }

  @Route({
    method: 'GET',
    path: 'care/messages',
    permission: 'courses:write',
    summary: 'Show what a student in danger reads, per kind and language',
    tag,
    operation: 'listCareMessages',
    response: careMessagesResponse,
  })
  messages(@Caller() caller: CallerIdentity): Promise<CareMessagesResponse> {
    return this.settings.messages(caller);
  }

  @Route({
    method: 'PUT',
    path: 'care/messages',
    permission: 'users:write',
    summary: 'Keep a text that people approved, or go back to the default',
    tag,
    operation: 'saveCareMessage',
    response: careMessageResponse,
  })
  saveMessage(@Caller() caller: CallerIdentity, @Body({ schema: saveCareMessage }) body: SaveCareMessage): Promise<CareMessageResponse> {
    return this.settings.saveMessage(caller, body);
  }
}
