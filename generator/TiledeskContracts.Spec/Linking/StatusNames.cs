namespace TiledeskContracts.Spec.Linking;

/// <summary>What successes are called where an operation has several.</summary>
internal static class StatusNames
{
    /// <summary>The name of a status.</summary>
    /// <param name="status">E.g. <c>202</c>, <c>2XX</c> or <c>default</c>.</param>
    /// <returns>E.g. <c>Accepted</c>, <c>Success</c> or <c>Default</c>.</returns>
    public static string Of(string status) => status.ToUpperInvariant() switch
    {
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritative",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "208" => "AlreadyReported",
        "226" => "ImUsed",
        "2XX" => "Success",
        "3XX" => "Redirect",
        "DEFAULT" => "Default",
        var other => "Status" + other,
    };
}
