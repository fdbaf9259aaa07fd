import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { MAX_OPML_BYTES } from './sources.options';

/** What feeds and reading lists are sent as; taken as the bytes they are, since signatures and encodings hang on them. */
const MEDIA_TYPES = [
  'application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json', 'application/xml', 'text/xml', 'text/x-opml',
  'application/opml+xml',
]; // prettier-ignore

/** Teaches the server to take feeds and OPML as a request's body; the framework knows JSON and forms only. */
@Injectable()
export class RawBodies implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter?.getInstance<FastifyInstance>();
    for (const mediaType of MEDIA_TYPES) {
      if (!server || server.hasContentTypeParser(mediaType)) continue;
      server.addContentTypeParser(mediaType, { parseAs: 'buffer', bodyLimit: MAX_OPML_BYTES }, (_request, body, done) => done(null, body));
    }
  }
}
