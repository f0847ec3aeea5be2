import type { Endpoint } from 'payload'

/** The first user is made on the server, before the port opens; nobody can claim the bank over HTTP. */
export const refuseFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: (req) =>
    Response.json(
      {
        errors: [
          {
            message:
              req.i18n.language === 'en'
                ? 'The first user is made on the server with: npm run user:create'
                : 'Den första användaren skapas på servern med: npm run user:create',
          },
        ],
      },
      { status: 403 },
    ),
}
