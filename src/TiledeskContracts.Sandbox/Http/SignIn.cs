using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.Access;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Http;

/// <summary><c>POST /auth/signin</c>: a token for an e-mail and a password.</summary>
internal sealed class SignIn(Authenticator authenticator, TokenIssuer tokens)
{
    public Answer Answer(JsonObject body)
    {
        if (body.Text("email") is not { } email || !email.Contains('@'))
        {
            return ErrorAnswers.Invalid(body, "email");
        }

        if (body.Text("password") is not { } password)
        {
            return ErrorAnswers.Invalid(body, "password");
        }

        if (authenticator.SignIn(email, password) is not { } user)
        {
            return ErrorAnswers.Message(401, "Authentication failed. User not found or wrong password.");
        }

        var shown = new JsonObject();
        foreach (var name in (string[])["_id", "email", "firstname", "lastname", "emailverified"])
        {
            shown[name] = user[name]?.DeepClone();
        }

        // This token comes with its scheme in front.
        return Http.Answer.Ok(new JsonObject { ["success"] = true, ["token"] = $"JWT {tokens.Issue(user, "user")}", ["user"] = shown });
    }
}
