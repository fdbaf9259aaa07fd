import { randomBytes } from 'node:crypto';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CLOCK } from '@trivium/platform/database';
import type { Clock } from '@trivium/shared/kernel';
import { AccountFactory } from './account-factory';
import { AccountsRepository } from './accounts.repository';
import { AccountsService } from './accounts.service';
import { ApiKeysController } from './api-keys/api-keys.controller';
import { ApiKeysRepository } from './api-keys/api-keys.repository';
import { ApiKeysService } from './api-keys/api-keys.service';
import { AuthController } from './auth.controller';
import { AuthGuard } from './auth.guard';
import { AUTH_OPTIONS, type AuthModuleOptions, RolePermissions } from './auth.options';
import { CredentialsService } from './credentials.service';
import { PasswordHasher } from './password-hasher';
import { RANDOM_BYTES } from './random-bytes';
import { RecognisedCallers } from './recognised-callers';
import { SessionCookies } from './session-cookies';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { UsersController } from './users.controller';
import { UsersService } from './users.service';

/** Accounts, sessions and the guard of every route. Needs DatabaseModule, HttpModule and AuditModule beside it. */
@Global()
@Module({})
export class AuthModule {
  static register(options: AuthModuleOptions): DynamicModule {
    const random = options.randomBytes ?? randomBytes;
    return {
      module: AuthModule,
      controllers: [AuthController, UsersController, ApiKeysController],
      providers: [
        { provide: AUTH_OPTIONS, useValue: options },
        { provide: RANDOM_BYTES, useValue: random },
        { provide: RolePermissions, useValue: new RolePermissions(options.roles) },
        { provide: PasswordHasher, useValue: new PasswordHasher(options.passwordCost, random) },
        {
          provide: RecognisedCallers,
          inject: [CLOCK],
          useFactory: (clock: Clock) => new RecognisedCallers({ clock, monotonicMs: options.monotonicMs }),
        },
        { provide: APP_GUARD, useClass: AuthGuard },
        AccountFactory,
        AccountsRepository,
        AccountsService,
        ApiKeysRepository,
        ApiKeysService,
        CredentialsService,
        SessionCookies,
        SessionsRepository,
        SessionsService,
        SignInService,
        UsersService,
      ],
      exports: [AccountsService, CredentialsService, RolePermissions],
    };
  }
}
