using System.Net;

using TiledeskContracts.Json;

namespace TiledeskContracts.Http;

/// <summary>A success whose type depends on its status, while generated code reads it.</summary>
public sealed class ApiResultReader
{
    private readonly ApiAnswer _answer;

    internal ApiResultReader(ApiAnswer answer) => _answer = answer;

    /// <summary>Gets the answer's status.</summary>
    public HttpStatusCode Status => _answer.Status;

    /// <summary>Reads the body as JSON.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <exception cref="Errors.ApiException">The body is something else.</exception>
    public T Json<T, TCodec>()
        where TCodec : struct, IJsonCodec<T> => _answer.Read<T, TCodec>();

    /// <summary>Reads the body as text.</summary>
    public string Text() => _answer.ReadText();

    /// <summary>Reads the body as bytes.</summary>
    public byte[] Bytes() => _answer.Bytes;

    /// <summary>Gives the body, which has come whole, as a stream.</summary>
    public Stream Stream() => new MemoryStream(_answer.Bytes, writable: false);
}
