using System.Net;
using System.Text.Json.Nodes;

namespace TiledeskContracts.Sandbox.Http;

/// <summary>The server's error bodies; which member holds the text depends on who wrote the route.</summary>
internal static class ErrorAnswers
{
    /// <summary><c>{"error": ..}</c></summary>
    public static Answer Error(int status, string text) => Answer.Json(status, new JsonObject { ["error"] = text });

    /// <summary><c>{"success": false, "error": ..}</c></summary>
    public static Answer Failure(int status, string error) =>
        Answer.Json(status, new JsonObject { ["success"] = false, ["error"] = error });

    /// <summary><c>{"success": false, "msg": ..}</c></summary>
    public static Answer Message(int status, string text) =>
        Answer.Json(status, new JsonObject { ["success"] = false, ["msg"] = text });

    /// <summary>An exception that no route caught.</summary>
    public static Answer Uncaught() => Answer.Json(500, new JsonObject { ["err"] = "error" });

    public static Answer TooLarge(int limit) =>
        Answer.Json(413, new JsonObject { ["err"] = "Request entity too large", ["limit"] = limit });

    public static Answer CannotCreate() =>
        Answer.Json(500, new JsonObject { ["success"] = false, ["message"] = "Unable to create request", ["err"] = new JsonObject() });

    public static Answer CannotList(JsonObject cause) =>
        Answer.Json(500, new JsonObject { ["success"] = false, ["msg"] = "Error getting requests.", ["err"] = cause });

    /// <summary>A body member that the validator refuses; its value is told where there is one.</summary>
    public static Answer Invalid(JsonObject body, string parameter)
    {
        var error = new JsonObject();
        if (body.TryGetPropertyValue(parameter, out var value))
        {
            error["value"] = value?.DeepClone();
        }

        error["msg"] = "Invalid value";
        error["param"] = parameter;
        error["location"] = "body";
        return Answer.Json(422, new JsonObject { ["errors"] = new JsonArray(error) });
    }

    public static Answer Unauthorized() =>
        new(401, null, "Unauthorized") { Headers = [new("WWW-Authenticate", "Basic realm=\"Users\"")] };

    public static Answer BadAuthorization() => new(400, null, "Bad Request");

    public static Answer NoSuchRoute(string method, string path) => new(
        404,
        "text/html; charset=utf-8",
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Error</title>
        </head>
        <body>
        <pre>Cannot {method} {WebUtility.HtmlEncode(path)}</pre>
        </body>
        </html>

        """.ReplaceLineEndings("\n"))
    {
        Headers = [new("Content-Security-Policy", "default-src 'none'"), new("X-Content-Type-Options", "nosniff")],
    };

    /// <summary>What the object mapper says of a value that does not fit its field.</summary>
    public static JsonObject CastError(string kind, string value, string path, string model, JsonObject reason) => new()
    {
        ["stringValue"] = $"\"{value}\"",
        ["valueType"] = "string",
        ["kind"] = kind,
        ["value"] = value,
        ["path"] = path,
        ["reason"] = reason,
        ["name"] = "CastError",
        ["message"] = $"Cast to {kind} failed for value \"{value}\" (type string) at path \"{path}\" for model \"{model}\"",
    };
}
