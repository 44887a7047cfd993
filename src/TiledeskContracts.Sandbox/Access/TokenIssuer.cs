using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TiledeskContracts.Sandbox.State;

namespace TiledeskContracts.Sandbox.Access;

/// <summary>Makes and reads tokens signed with a key that lives as long as the sandbox.</summary>
internal sealed class TokenIssuer(SandboxState state)
{
    private readonly byte[] _key = Encoding.ASCII.GetBytes(state.NewHex(32));

    /// <summary>A token without the word JWT before it. It never expires, as the server's.</summary>
    public string Issue(JsonObject identity, string subject)
    {
        var claims = new JsonObject
        {
            ["_id"] = identity.Id,
            ["email"] = identity.Text("email"),
            ["firstname"] = identity.Text("firstname"),
            ["lastname"] = identity.Text("lastname"),
            ["emailverified"] = false,
            ["iat"] = state.Now.ToUnixTimeSeconds(),
            ["aud"] = "https://tiledesk.com",
            ["iss"] = "https://tiledesk.com",
            ["sub"] = subject,
            ["jti"] = state.NewUuid(),
        };
        var signed = $"{Encode("""{"alg":"HS256","typ":"JWT"}""")}.{Encode(claims.ToJsonString())}";
        return $"{signed}.{Sign(signed)}";
    }

    /// <summary>The identity that a token names, or null if it is not one of ours.</summary>
    public JsonObject? Read(string token)
    {
        var parts = token.Split('.');
        if (parts.Length != 3 || !IsSignature(parts[2], $"{parts[0]}.{parts[1]}"))
        {
            return null;
        }

        using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1]));
        var id = claims.RootElement.GetProperty("_id").GetString();
        return claims.RootElement.GetProperty("sub").GetString() == "bot" ? state.Bots.Find(id) : state.Users.Find(id);
    }

    private static string Encode(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private bool IsSignature(string signature, string signed) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Sign(signed)));

    private string Sign(string signed) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(signed)));
}
