using System.Text.Json;

using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <content>Parameters that are more than one text, or spelled in a way of their own.</content>
public sealed partial class ApiCall
{
    /// <summary>Sets a parameter as OpenAPI's style table spells it, unless it is null or has no items. What is null within is left out.</summary>
    /// <typeparam name="T">The parameter's type: a scalar, a list, a map, an object, or whatever the contract leaves open.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="place">Where it travels.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="style">How it is spelled.</param>
    /// <param name="explode">Whether each item or member stands for itself.</param>
    /// <param name="allowReserved">Whether a query may hold reserved characters as they are; only <c>#</c> is encoded even then.</param>
    /// <param name="alias">A second name under which some server reads a query parameter, or null.</param>
    /// <exception cref="ArgumentException">The path would be that of another operation, or a header cannot hold the value.</exception>
    public void Parameter<T, TCodec>(ParameterPlace place, string name, T? value, ParameterStyle style, bool explode, bool allowReserved = false, string? alias = null)
        where TCodec : struct, IJsonCodec<T>
    {
        var spelling = ParameterText.Of(ValueOf<T, TCodec>(value), style, explode, place == ParameterPlace.Header ? null : allowReserved);
        if (spelling is null && place != ParameterPlace.Path)
        {
            return;
        }

        _request.Sent.AddAll(spelling?.Texts);
        switch (place)
        {
            case ParameterPlace.Path:
                _request.SetEncodedPath(name, spelling?.Joined(name) ?? "");
                break;
            case ParameterPlace.Header:
                _request.AddHeader(name, spelling!.Joined(name));
                break;
            case ParameterPlace.Cookie:
                _request.AddCookies(spelling!.Pairs(name));
                break;
            default:
                _request.AddQuery(spelling!.Pairs(name));
                _request.AddQuery(alias is not null && _writesAliases ? spelling.Pairs(alias) : []);
                break;
        }
    }

    /// <summary>Sets a parameter that the client's options hold, unless they do not and need not.</summary>
    /// <param name="place">Where it travels.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="style">How it is spelled.</param>
    /// <param name="isRequired">Whether the call needs it.</param>
    /// <exception cref="InvalidOperationException">It is needed, and the options do not hold it.</exception>
    public void ClientParameter(ParameterPlace place, string name, ParameterStyle style, bool isRequired)
    {
        if (_connection.Parameters.TryGetValue(name, out var value))
        {
            Parameter<string, StringCodec>(place, name, value, style, explode: false);
        }
        else if (isRequired)
        {
            throw PathText.Missing(name, _operation);
        }
    }

    // By way of JSON: it knows which shape a union, a reference or an open value has today.
    private JsonElement ValueOf<T, TCodec>(T? value)
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is null)
        {
            return default;
        }

        using var json = WrittenJson.Of<T, TCodec>(value, _writesAliases);
        var reader = new Utf8JsonReader(json.Text);
        return JsonElement.ParseValue(ref reader);
    }
}
